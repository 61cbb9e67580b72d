package nyc.icefree.messages.letters.organizer;

import java.util.List;
import java.util.Optional;
import nyc.icefree.approvals.ReviewDecision;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.letters.WordsInReview;
import nyc.icefree.messages.outbox.MessageReason;

/** Says to the host's organizers what administrators decided about an event or their words. */
@LetterFor(MessageReason.EVENT_DECIDED)
record EventDecidedLetter(TeamMail mail, ReviewDesk reviews, List<WordsInReview> words) implements OrganizerLetter {
    @Override
    public boolean isFor(TeamFacts facts) {
        return facts.isToOrganizer(false) && decision(facts).isPresent();
    }

    @Override
    public LetterText write(TeamFacts facts) {
        var decision = decision(facts).orElseThrow();
        var letter = facts.begin();
        var words = letter.words();
        letter.letter().fact(words.get("mail.event-decided.verdict"), words.of(decision.verdict()));
        if (!decision.words().isBlank()) {
            letter.letter().quote(words.get("mail.event-decided.words"), decision.words(), null);
        }
        return letter;
    }

    private Optional<ReviewDecision> decision(TeamFacts facts) {
        return reviews.decision(facts.about())
                .or(() -> words.stream()
                        .flatMap(one -> one.declined(facts.about()).stream())
                        .findFirst());
    }
}
