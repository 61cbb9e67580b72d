package nyc.icefree.messages.letters;

import java.util.Optional;
import java.util.UUID;
import nyc.icefree.approvals.ReviewDecision;

/** What an organizer wants to say and an administrator reads first. */
public interface WordsInReview {
    boolean isWaiting(UUID words);

    /** Why not, once an administrator declined it. */
    Optional<ReviewDecision> declined(UUID words);
}
