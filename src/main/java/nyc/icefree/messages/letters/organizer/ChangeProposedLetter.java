package nyc.icefree.messages.letters.organizer;

import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.proposals.ProposalDesk;

@LetterFor(MessageReason.CHANGE_PROPOSED)
record ChangeProposedLetter(TeamMail mail, ProposalDesk proposals) implements OrganizerLetter {
    @Override
    public boolean isFor(TeamFacts facts) {
        var agreeing = mail.audience().agreeing(facts.event().id(), facts.about());
        return proposals.isOpen(facts.about()) && agreeing.contains(facts.to().id());
    }

    @Override
    public String path(TeamFacts facts) {
        return Links.workspaceReview(facts.about().toString());
    }
}
