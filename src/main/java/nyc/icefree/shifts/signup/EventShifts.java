package nyc.icefree.shifts.signup;

import java.time.Instant;
import java.util.List;
import nyc.icefree.shifts.Role;
import nyc.icefree.time.TimeSlot;

/**
 * How the shifts of an event are filled, without names.
 *
 * @param shifts by start
 * @param modifiedAt last change of the shifts or of who is in them
 */
public record EventShifts(List<Seats> shifts, Instant modifiedAt) {
    public record Seats(Role role, TimeSlot slot, int filled, int seats) {}
}
