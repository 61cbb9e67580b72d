package nyc.icefree.refusals;

import java.util.Locale;
import java.util.Map;

/** Why something is refused: an enum of its room, or a record if the text needs more. */
public interface RefusalReason {
    /** Like {@link Enum#name}. */
    String name();

    /** Arguments of the text, by name: texts, numbers, and values that have texts themselves. */
    default Map<String, Object> arguments() {
        return Map.of();
    }

    /** Key of the text, by the outermost enclosing type: {@code planning-refused.not-a-draft}. */
    default String key() {
        Class<?> type = getClass();
        while (type.getEnclosingClass() != null) {
            type = type.getEnclosingClass();
        }
        String dashed = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return (dashed + "." + name().replace('_', '-')).toLowerCase(Locale.ROOT);
    }
}
