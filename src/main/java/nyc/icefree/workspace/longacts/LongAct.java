package nyc.icefree.workspace.longacts;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.jobs.Progress;
import nyc.icefree.workspace.longacts.LongActs.Asked;
import org.jspecify.annotations.Nullable;

/** One act that goes on by itself: how far it is, and at last what became of it. */
final class LongAct {
    /** In words, for a notice. */
    final String what;

    final Progress progress = new Progress();
    private final AtomicBoolean untold = new AtomicBoolean(true);
    private final AtomicBoolean stands = new AtomicBoolean(true);
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

    /** Null while it goes on, and of what cannot be taken back. */
    @Nullable
    Asked<?> back() {
        var how = ended;
        return how == null || how.done() == null ? null : how.done().back();
    }

    /** @return whether it is the first of several windows that tells */
    boolean tell() {
        return untold.getAndSet(false);
    }

    /** To who comes back, once more. */
    void tellAgain() {
        untold.set(true);
    }

    /** @return false when that was done already */
    boolean takeBack() {
        return stands.getAndSet(false);
    }

    /** Taking it back did not begin. */
    void stands() {
        stands.set(true);
    }
}
