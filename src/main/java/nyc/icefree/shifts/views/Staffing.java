package nyc.icefree.shifts.views;

/**
 * How far an event's shifts are filled.
 *
 * @param filled for sure: who waits for a second fills none
 * @param missing people who are still needed
 * @param halves people who wait for a second
 */
public record Staffing(int shifts, int seats, int filled, int missing, int halves, int asked) {
    public static final Staffing NONE = new Staffing(0, 0, 0, 0, 0, 0);
}
