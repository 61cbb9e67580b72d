package nyc.icefree.shifts;

/** What the lead of a shift marked of somebody in it, for the lead alone: neither organizers nor whoever fills shifts reads it. */
public enum DayMark {
    HERE,
    /** Did not come. */
    MISSING
}
