package nyc.icefree.messages.letters.organizer;

import nyc.icefree.disclosure.EventView;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonId;

/** Says to the host's organizers that a co-host answered, or that somebody may be flooding the event. */
@LetterFor({MessageReason.CO_HOST_ANSWERED, MessageReason.FLOOD_ALARM})
record HostInformed(TeamMail mail) implements OrganizerLetter {
    @Override
    public boolean isFor(PersonId reader, QueuedMessage message, EventView event) {
        return mail.audience().organizers(event.id(), false).contains(reader);
    }
}
