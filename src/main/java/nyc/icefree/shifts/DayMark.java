package nyc.icefree.shifts;

/** The lead's mark for somebody in the shift, for the lead alone: organizers do not read it. */
public enum DayMark {
    HERE,
    MISSING
}
