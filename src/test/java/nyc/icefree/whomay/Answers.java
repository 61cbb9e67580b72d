package nyc.icefree.whomay;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nyc.icefree.people.NotYours;
import org.jspecify.annotations.Nullable;

/** What a call gives to whoever may not have it. */
final class Answers {
    private Answers() {}

    /** What was given, if anything was. */
    static @Nullable Object orNothing(Supplier<?> what) {
        try {
            return what.get();
        } catch (RuntimeException refused) {
            return null;
        }
    }

    /** Not found, or nothing to see: both alike to whoever may not know. */
    static boolean hidden(Supplier<?> what) {
        try {
            return switch (what.get()) {
                case Optional<?> found -> found.isEmpty();
                case Collection<?> found -> found.isEmpty();
                case Map<?, ?> found -> found.isEmpty();
                case null, default -> false;
            };
        } catch (NotYours e) {
            return true;
        } catch (RuntimeException refusedForAnotherReason) {
            return false;
        }
    }
}
