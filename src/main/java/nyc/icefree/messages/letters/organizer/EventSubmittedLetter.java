package nyc.icefree.messages.letters.organizer;

import nyc.icefree.disclosure.EventState;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.WordsInReview;
import nyc.icefree.messages.outbox.MessageReason;

/** Says to administrators that an event, or an announcement, waits for their yes. */
@LetterFor(MessageReason.EVENT_SUBMITTED)
record EventSubmittedLetter(TeamMail mail, WordsInReview announcements) implements OrganizerLetter {
    @Override
    public boolean isFor(TeamFacts facts) {
        return (facts.event().state() == EventState.SUBMITTED || announcements.isWaiting(facts.about()))
                && facts.isToAdministrator();
    }

    @Override
    public String path(TeamFacts facts) {
        return Links.workspaceReview(facts.about().toString());
    }
}
