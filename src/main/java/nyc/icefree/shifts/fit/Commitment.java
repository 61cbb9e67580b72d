package nyc.icefree.shifts.fit;

import java.util.List;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.shifts.Part;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A shift that a volunteer holds, as far as another shift must leave room for it.
 *
 * @param slot when they do it
 * @param organization whose shift it is: nobody else's organizers are told more than that the volunteer is busy
 */
public record Commitment(ShiftId shift, Role role, TimeSlot slot, EventOfShift event, OrganizationId organization) {

    /** @param part null for all of it */
    public Commitment in(@Nullable Part part) {
        return part == null ? this : new Commitment(shift, role, part.in(slot), event, organization);
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
