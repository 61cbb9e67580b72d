package nyc.icefree.door;

import java.util.Map;
import nyc.icefree.text.Language;

/**
 * How many came, as counted. It is absent where nobody counted: that is never zero.
 *
 * @param headsets given out, by language
 */
public record Turnout(int adults, int children, Map<Language, Integer> headsets) {
    public static final Turnout NOBODY_YET = new Turnout(0, 0, Map.of());

    public int people() {
        return adults + children;
    }

    boolean isCounted() {
        return people() > 0 || !headsets.isEmpty();
    }
}
