package nyc.icefree.jobs;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Progress of work on many things, one after the other. It is counted only while somebody watches. */
public final class Progress {
    private static final ScopedValue<Progress> WATCHED = ScopedValue.newInstance();

    private volatile @Nullable Seen seen;

    public enum Step {
        SAVED,
        PUBLISHED,
        SUBMITTED,
        CHANGED,
        CANCELLED,
        DELETED,
        TAKEN_BACK
    }

    public record Seen(Step step, int done, int of) {}

    public <T> T watch(Supplier<T> act) {
        return ScopedValue.where(WATCHED, this).call(act::get);
    }

    /** Null until counting begins. */
    public @Nullable Seen seen() {
        return seen;
    }

    /** Starts a new count; does nothing for none. */
    public static void begin(Step step, int of) {
        if (of > 0 && WATCHED.isBound()) {
            WATCHED.get().seen = new Seen(step, 0, of);
        }
    }

    public static void one() {
        if (WATCHED.isBound()) {
            WATCHED.get().count();
        }
    }

    private void count() {
        var before = seen;
        if (before != null) { // one thread writes
            seen = new Seen(before.step(), Math.min(before.done() + 1, before.of()), before.of());
        }
    }
}
