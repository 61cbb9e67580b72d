package nyc.icefree.workspace.longacts;

import java.time.Instant;
import java.util.Objects;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.jobs.Progress;
import nyc.icefree.workspace.longacts.LongActs.Asked;
import org.jspecify.annotations.Nullable;

/** One act that goes on by itself: how far it is, and at last what became of it. */
final class LongAct {
    /** In words, for a notice. */
    final String what;

    final Progress progress = new Progress();
    private volatile @Nullable Ended ended;

    /** @param fault what it was refused for, or broke by; null when it is done */
    record Ended(@Nullable Done done, @Nullable RuntimeException fault, Instant at) {}

    /**
     * What was done.
     *
     * @param said in words
     * @param event where it can be seen; null when nowhere
     * @param back how it is taken back; null when it is not
     */
    record Done(
            String said, @Nullable EventId event, @Nullable Asked<?> back) {}

    LongAct(String what) {
        this.what = what;
    }

    void end(Ended how) {
        ended = how;
    }

    boolean isOver() {
        return ended != null;
    }

    /** Only of what is over. */
    Ended ended() {
        return Objects.requireNonNull(ended);
    }
}
