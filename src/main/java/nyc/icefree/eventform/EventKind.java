package nyc.icefree.eventform;

/**
 * Kind of gathering; it sets defaults ({@link KindDefaults}), never limits. Words: {@code event-kind.*}; colours:
 * tokens.css.
 */
public enum EventKind {
    EDUCATION_SESSION,
    RALLY,
    BRIEFING,
    MEETING,
    CANVASS,
    CLINIC,
    RAPID_RESPONSE,
    OTHER;

    /** As in addresses: {@code education-session}. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
