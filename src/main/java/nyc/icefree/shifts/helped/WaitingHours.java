package nyc.icefree.shifts.helped;

/**
 * Hours beyond the plan that wait for an answer.
 *
 * @param name of the volunteer who says them; empty where nobody here knows it any more
 */
public record WaitingHours(String name, HelpedShift shift) {
    @Override
    public String toString() {
        return "WaitingHours[" + shift.id() + "]";
    }
}
