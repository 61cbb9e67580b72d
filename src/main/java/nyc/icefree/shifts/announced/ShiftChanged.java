package nyc.icefree.shifts.announced;

import nyc.icefree.shifts.ShiftId;

/**
 * Announced when an organizer changed a shift's time, or what people in it are told.
 *
 * @param edition of the shift after the change, so that each change is told once
 */
public record ShiftChanged(ShiftId shift, int edition) {}
