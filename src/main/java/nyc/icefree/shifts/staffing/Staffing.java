package nyc.icefree.shifts.staffing;

/**
 * How far an event's shifts are filled.
 *
 * @param missing people who are still needed
 */
public record Staffing(int shifts, int seats, int filled, int missing, int asked) {
    public static final Staffing NONE = new Staffing(0, 0, 0, 0, 0);
}
