package nyc.icefree.messages.letters.organizer;

import java.util.List;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.WordsInReview;
import nyc.icefree.messages.outbox.MessageReason;

/** Says to administrators that an event, an announcement or words to people in a shift wait for their yes. */
@LetterFor(MessageReason.EVENT_SUBMITTED)
record EventSubmittedLetter(TeamMail mail, List<WordsInReview> words) implements OrganizerLetter {
    @Override
    public boolean isFor(TeamFacts facts) {
        return (facts.event().state() == EventState.SUBMITTED
                        || words.stream().anyMatch(one -> one.isWaiting(facts.about())))
                && facts.isToAdministrator();
    }

    @Override
    public String path(TeamFacts facts) {
        return Links.workspaceReview(facts.about().toString());
    }
}
