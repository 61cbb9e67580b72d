package nyc.icefree.eventform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The online link and, by language tag, the instructions that say which door. Sealed under the event's own key, which
 * is destroyed when the event forgets them.
 */
public record JoiningDetails(@Nullable String onlineLink, Map<String, String> instructions) {
    public static final JoiningDetails NONE = new JoiningDetails(null, Map.of());
    private static final String BETWEEN = "\0"; // never in tidied text

    public JoiningDetails {
        instructions = Map.copyOf(instructions);
    }

    public static JoiningDetails of(EventContent content) {
        var instructions = new HashMap<String, String>();
        content.words().forEach(one -> {
            if (!one.instructions().isEmpty()) {
                instructions.put(one.language().tag(), one.instructions());
            }
        });
        return new JoiningDetails(content.onlineLink(), instructions);
    }

    public String instructions(String language) {
        return instructions.getOrDefault(language, "");
    }

    public String text() {
        var parts = new ArrayList<>(List.of(onlineLink == null ? "" : onlineLink));
        new TreeMap<>(instructions).forEach((language, text) -> parts.addAll(List.of(language, text)));
        return String.join(BETWEEN, parts);
    }

    public static JoiningDetails read(String text) {
        var parts = text.split(BETWEEN, -1);
        var instructions = new HashMap<String, String>();
        for (int at = 1; at + 1 < parts.length; at += 2) {
            instructions.put(parts[at], parts[at + 1]);
        }
        return new JoiningDetails(parts[0].isEmpty() ? null : parts[0], instructions);
    }
}
