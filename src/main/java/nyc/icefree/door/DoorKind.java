package nyc.icefree.door;

/** Worded by {@code door-kind.<value>}. Stored by name. */
public enum DoorKind {
    /** A link that only counts. */
    COUNT,
    /** A link by which one device also finds parties by their names. */
    NAMES,
    /** Not a link: a sheet of paper that somebody entered. */
    SHEET
}
