package nyc.icefree.refusals;

import java.util.Locale;
import java.util.Map;

/** Why something is refused: an enum of its room, or a record where the words need to know more. */
public interface RefusalReason {
    /** As a constant of an enum has it. */
    String name();

    /** What the words are told, by name: texts, numbers, and values that have words themselves. */
    default Map<String, Object> arguments() {
        return Map.of();
    }

    /** The key of its words, by the outermost type that it stands in: {@code planning-refused.not-a-draft}. */
    default String key() {
        Class<?> type = getClass();
        while (type.getEnclosingClass() != null) {
            type = type.getEnclosingClass();
        }
        String dashed = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return (dashed + "." + name().replace('_', '-')).toLowerCase(Locale.ROOT);
    }
}
