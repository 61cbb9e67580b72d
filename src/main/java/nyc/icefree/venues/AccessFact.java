package nyc.icefree.venues;

import java.util.List;
import java.util.stream.Stream;

/** What makes an event or venue usable for more people. */
public enum AccessFact {
    STEP_FREE,
    ACCESSIBLE_TOILET,
    HEARING_LOOP,
    SIGN_LANGUAGE,
    LIVE_CAPTIONS,
    QUIET_SPACE,
    CHILDCARE,
    /** As the host has set it: whoever brings a child to be cared for stays in the building. */
    PARENT_STAYS,
    SEATING,
    FRAGRANCE_FREE,
    MASKS_REQUIRED;

    /** By which an event or a venue is looked for and described; the other goes with an event's childcare alone. */
    public static final List<AccessFact> LOOKED_FOR =
            Stream.of(values()).filter(fact -> fact != PARENT_STAYS).toList();

    /** As in addresses: {@code step-free}. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
