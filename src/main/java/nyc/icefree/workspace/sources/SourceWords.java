package nyc.icefree.workspace.sources;

import java.util.Locale;
import nyc.icefree.sources.SourceRow;
import nyc.icefree.text.Words;

/** How a partner's calendar fares, in a few words. */
final class SourceWords {
    private SourceWords() {}

    static String state(Words words, SourceRow row) {
        String state = words.of(row.state());
        return row.problem() == null ? state : state + ". " + words.of(row.problem());
    }

    /** A reason why an event was left out, or an item's state. */
    static String of(Words words, String group, Enum<?> value) {
        return words.get("workspace.sources." + group + "."
                + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
