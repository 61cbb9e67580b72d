package nyc.icefree.workspace.longacts;

import java.time.Instant;
import java.util.Objects;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.jobs.Progress;
import org.jspecify.annotations.Nullable;

/** One act that goes on by itself: how far it is, and at last what became of it. */
final class LongAct {
    /** In words, for a notice. */
    final String what;

    final Progress progress = new Progress();
    private volatile @Nullable Ended ended;

    /**
     * What became of it.
     *
     * @param said in words; empty when it is not done
     * @param event where it can be seen; null when nowhere
     * @param fault what it was refused for, or broke by; null when it is done
     */
    record Ended(
            String said, @Nullable EventId event, @Nullable RuntimeException fault, Instant at) {}

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
