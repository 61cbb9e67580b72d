package nyc.icefree.shifts.fit;

import nyc.icefree.partners.OrganizationId;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.time.TimeSlot;

/**
 * A shift that a volunteer holds, as far as another shift must leave room for it.
 *
 * @param organization whose shift it is: nobody else's organizers are told more than that the volunteer is busy
 */
public record Commitment(ShiftId shift, Role role, TimeSlot slot, EventOfShift event, OrganizationId organization) {}
