package nyc.icefree.messages.letters.organizer;

import nyc.icefree.disclosure.EventView;
import nyc.icefree.events.CoHosting;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonId;

/** Asks the members of an organization whether it hosts an event too. */
@LetterFor(MessageReason.CO_HOST_INVITED)
record CoHostInvited(TeamMail mail, CoHosting coHosting) implements OrganizerLetter {
    @Override
    public boolean isFor(PersonId reader, QueuedMessage message, EventView event) {
        return mail.audience().members(coHosting.unanswered(event.id())).contains(reader);
    }

    @Override
    public String path(QueuedMessage message, EventView event) {
        return Links.workspace();
    }
}
