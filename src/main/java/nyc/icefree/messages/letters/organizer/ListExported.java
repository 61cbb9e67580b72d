package nyc.icefree.messages.letters.organizer;

import nyc.icefree.disclosure.EventView;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonId;

/** Says to the host's coordinators, whatever became of the event, that somebody took a list of names out of the app. */
@LetterFor(MessageReason.LIST_EXPORTED)
record ListExported(TeamMail mail) implements OrganizerLetter {
    @Override
    public boolean isFor(PersonId reader, QueuedMessage message, EventView event) {
        return mail.audience().coordinators(event.id()).contains(reader);
    }

    @Override
    public boolean isToldOfOver() {
        return true;
    }
}
