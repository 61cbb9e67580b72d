package nyc.icefree.interpreting;

import nyc.icefree.shifts.ShiftId;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * How many interpreters an event needs into a language, and how many are in its shifts; numbers alone.
 *
 * @param asking people who come and asked for it
 * @param open a shift with an empty seat for it; null for none
 */
public record LanguageCoverage(
        Language language,
        int asking,
        int needed,
        int there,
        @Nullable ShiftId open) {
    public int missing() {
        return Math.max(0, needed - there);
    }

    public boolean isGap() {
        return missing() > 0;
    }
}
