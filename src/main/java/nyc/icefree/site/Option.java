package nyc.icefree.site;

import nyc.icefree.text.Phrase;
import org.jspecify.annotations.Nullable;

/** @param own name in its own language, shown before the label; null for none */
public record Option(
        String value,
        String label,
        boolean chosen,
        @Nullable Phrase own) {
    public Option(String value, String label, boolean chosen) {
        this(value, label, chosen, null);
    }
}
