package nyc.icefree.shifts.helped;

/** What organizers answered somebody who says that they helped for longer than was planned. */
public enum HoursAnswer {
    CONFIRMED,
    DECLINED
}
