package nyc.icefree.shifts.views;

/** How far an event's shifts are filled. */
public record Staffing(int shifts, int seats, int filled, int asked) {
    public static final Staffing NONE = new Staffing(0, 0, 0, 0);

    public int missing() {
        return Math.max(0, seats - filled);
    }
}
