package nyc.icefree.shifts.fit;

import java.util.List;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.shifts.Part;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A shift that a volunteer holds, for which another shift must leave room.
 *
 * @param slot their own hours
 * @param organization of the shift; other organizations' organizers learn only that the volunteer is busy
 */
public record Commitment(ShiftId shift, Role role, TimeSlot slot, EventOfShift event, OrganizationId organization) {

    public Commitment in(@Nullable Part part) {
        return part == null ? this : new Commitment(shift, role, part.in(slot), event, organization);
    }

    public static List<Commitment> binding(List<Commitment> all, EventOfShift beside) {
        return beside.standing() != EventStanding.TAKES_PLACE
                ? List.of()
                : all.stream()
                        .filter(one -> one.event().standing() == EventStanding.TAKES_PLACE)
                        .toList();
    }
}
