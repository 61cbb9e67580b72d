package nyc.icefree.whomay;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for the names of people into whatever a service gives: records say them only to whoever asks each part. */
final class Canaries {
    /** In the name of everybody who comes or helps in {@link AcrossOrganizationsTest}. */
    static final String NAME = "Canary";

    private Canaries() {}

    static boolean in(@Nullable Object given) {
        return switch (given) {
            case null -> false;
            case String words -> words.contains(NAME);
            case Optional<?> some -> some.filter(Canaries::in).isPresent();
            case Collection<?> many -> many.stream().anyMatch(Canaries::in);
            case Map<?, ?> pairs -> in(pairs.keySet()) || in(pairs.values());
            case Record parts -> inParts(parts);
            default -> false;
        };
    }

    private static boolean inParts(Record record) {
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            try {
                var accessor = part.getAccessor();
                accessor.setAccessible(true);
                if (in(accessor.invoke(record))) {
                    return true;
                }
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return false;
    }
}
