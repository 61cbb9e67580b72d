package nyc.icefree.shifts.fit;

import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.time.TimeSlot;

/** A shift that a volunteer holds, as far as another shift must leave room for it. */
public record Commitment(ShiftId shift, ShiftRole role, TimeSlot slot, EventOfShift event) {}
