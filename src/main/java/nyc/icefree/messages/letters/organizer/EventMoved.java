package nyc.icefree.messages.letters.organizer;

import nyc.icefree.disclosure.EventView;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonId;

/** Says to the organizers of host and co-hosts that somebody else moved the event. */
@LetterFor(MessageReason.EVENT_MOVED)
record EventMoved(TeamMail mail) implements OrganizerLetter {
    @Override
    public boolean isFor(PersonId reader, QueuedMessage message, EventView event) {
        return mail.audience().organizers(event.id(), true).contains(reader);
    }
}
