package nyc.icefree.messages.letters.organizer;

import nyc.icefree.events.CoHosting;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.partners.Right;

/** Asks the members of an organization whether it hosts an event too. */
@LetterFor(MessageReason.CO_HOST_INVITED)
record CoHostInvitedLetter(TeamMail mail, CoHosting coHosting) implements OrganizerLetter {
    @Override
    public boolean isFor(TeamFacts facts) {
        var asked = coHosting.unanswered(facts.event().id());
        return mail.audience().members(asked, Right.PLAN).contains(facts.to().id());
    }

    @Override
    public String path(TeamFacts facts) {
        return Links.workspace();
    }
}
