package nyc.icefree.shifts;

import nyc.icefree.time.TimeSlot;

/** A shift that a volunteer holds, as far as another shift must not overlap it. */
public record Commitment(ShiftId shift, ShiftRole role, TimeSlot slot) {}
