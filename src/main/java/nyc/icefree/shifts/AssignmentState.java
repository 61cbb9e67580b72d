package nyc.icefree.shifts;

/** How one volunteer stands to one shift. */
public enum AssignmentState {
    ASKED,
    CONFIRMED,
    DECLINED,
    HANDED_BACK,
    SERVED,
    NO_SHOW
}
