package nyc.icefree.messages.letters;

import java.util.Optional;
import java.util.UUID;
import nyc.icefree.approvals.ReviewDecision;

/** Words of an organizer that an administrator reads first. */
public interface WordsInReview {
    boolean isWaiting(UUID words);

    /** Why not, once an administrator declined it. */
    Optional<ReviewDecision> declined(UUID words);
}
