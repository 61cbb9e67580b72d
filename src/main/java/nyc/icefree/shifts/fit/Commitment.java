package nyc.icefree.shifts.fit;

import java.util.List;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.time.TimeSlot;

/**
 * A shift that a volunteer holds, as far as another shift must leave room for it.
 *
 * @param planned the shift of which it is a part, itself where it is none
 * @param organization whose shift it is: nobody else's organizers are told more than that the volunteer is busy
 */
public record Commitment(
        ShiftId shift, ShiftId planned, Role role, TimeSlot slot, EventOfShift event, OrganizationId organization) {

    /** Of a shift that is no part. */
    public Commitment(ShiftId shift, Role role, TimeSlot slot, EventOfShift event, OrganizationId organization) {
        this(shift, shift, role, slot, event, organization);
    }

    /** As the volunteer is told of two at the same time: only while both take place. */
    public static List<Commitment> binding(List<Commitment> all, EventOfShift beside) {
        return beside.standing() != EventStanding.TAKES_PLACE
                ? List.of()
                : all.stream()
                        .filter(one -> one.event().standing() == EventStanding.TAKES_PLACE)
                        .toList();
    }
}
