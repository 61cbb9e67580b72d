package nyc.icefree.shifts.announced;

import nyc.icefree.shifts.ShiftId;

/**
 * Announced: an organizer has changed when a shift is, or what those in it are told.
 *
 * @param edition of the shift after the change, so that each change is told once
 */
public record ShiftChanged(ShiftId shift, int edition) {}
