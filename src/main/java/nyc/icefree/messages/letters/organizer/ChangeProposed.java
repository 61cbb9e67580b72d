package nyc.icefree.messages.letters.organizer;

import nyc.icefree.disclosure.EventView;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ProposalDesk;

/** Says to who may agree that a change of an event is proposed. */
@LetterFor(MessageReason.CHANGE_PROPOSED)
record ChangeProposed(TeamMail mail, ProposalDesk proposals) implements OrganizerLetter {
    @Override
    public boolean isFor(PersonId reader, QueuedMessage message, EventView event) {
        return proposals.isOpen(message.about())
                && mail.audience().agreeing(event.id(), message.about()).contains(reader);
    }

    @Override
    public String path(QueuedMessage message, EventView event) {
        return Links.workspaceReview(message.about().toString());
    }
}
