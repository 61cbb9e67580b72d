package nyc.icefree.shifts.staffing;

public record Staffing(int shifts, int seats, int filled, int missing, int asked) {
    public static final Staffing NONE = new Staffing(0, 0, 0, 0, 0);

    public Staffing and(Staffing other) {
        return new Staffing(
                shifts + other.shifts,
                seats + other.seats,
                filled + other.filled,
                missing + other.missing,
                asked + other.asked);
    }
}
