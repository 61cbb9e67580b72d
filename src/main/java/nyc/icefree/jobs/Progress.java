package nyc.icefree.jobs;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How far something has come that is done to many, one after the other. It is counted only where somebody watches. */
public final class Progress {
    private static final ScopedValue<Progress> WATCHED = ScopedValue.newInstance();

    private volatile @Nullable Seen seen;

    /** What is done to each. */
    public enum Step {
        SAVED,
        PUBLISHED,
        SUBMITTED,
        CHANGED,
        CANCELLED,
        DELETED,
        TAKEN_BACK
    }

    /** @param of how many there are in all */
    public record Seen(Step step, int done, int of) {}

    /** Does it, and counts meanwhile. */
    public <T> T watch(Supplier<T> act) {
        return ScopedValue.where(WATCHED, this).call(act::get);
    }

    /** Null while nothing is counted yet. */
    public @Nullable Seen seen() {
        return seen;
    }

    /** From here on it is done to so many; for none nothing new is counted. */
    public static void begin(Step step, int of) {
        if (of > 0 && WATCHED.isBound()) {
            WATCHED.get().seen = new Seen(step, 0, of);
        }
    }

    /** Of those that were begun with, one more is done. */
    public static void one() {
        if (WATCHED.isBound()) {
            WATCHED.get().count();
        }
    }

    private void count() {
        var before = seen;
        if (before != null) { // only who does it counts, one after the other
            seen = new Seen(before.step(), Math.min(before.done() + 1, before.of()), before.of());
        }
    }
}
