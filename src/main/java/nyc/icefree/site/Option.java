package nyc.icefree.site;

import nyc.icefree.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One choice of a select, a check box or a radio button.
 *
 * @param own what it is called in a language of its own, which stands before the label; null where there is none
 */
public record Option(
        String value,
        String label,
        boolean chosen,
        @Nullable Phrase own) {
    public Option(String value, String label, boolean chosen) {
        this(value, label, chosen, null);
    }
}
