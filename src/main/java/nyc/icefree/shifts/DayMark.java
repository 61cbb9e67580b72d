package nyc.icefree.shifts;

/** The lead's mark for somebody in the shift. The lead and that person read it, organizers do not. */
public enum DayMark {
    HERE,
    MISSING
}
