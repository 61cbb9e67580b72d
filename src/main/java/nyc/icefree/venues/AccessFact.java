package nyc.icefree.venues;

import java.util.List;
import java.util.stream.Stream;

public enum AccessFact {
    STEP_FREE,
    ACCESSIBLE_TOILET,
    HEARING_LOOP,
    SIGN_LANGUAGE,
    LIVE_CAPTIONS,
    QUIET_SPACE,
    CHILDCARE,
    /** The host asks whoever brings a child to childcare to stay in the building. */
    PARENT_STAYS,
    SEATING,
    FRAGRANCE_FREE,
    MASKS_REQUIRED;

    /** Facts for searching and describing events and venues; the other one belongs to an event's childcare. */
    public static final List<AccessFact> LOOKED_FOR =
            Stream.of(values()).filter(fact -> fact != PARENT_STAYS).toList();

    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
