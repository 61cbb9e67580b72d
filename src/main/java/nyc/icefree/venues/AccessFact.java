package nyc.icefree.venues;

/** What makes an event or venue usable for more people. */
public enum AccessFact {
    STEP_FREE,
    ACCESSIBLE_TOILET,
    HEARING_LOOP,
    SIGN_LANGUAGE,
    LIVE_CAPTIONS,
    QUIET_SPACE,
    CHILDCARE,
    SEATING,
    FRAGRANCE_FREE,
    MASKS_REQUIRED;

    /** As in addresses: {@code step-free}. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
