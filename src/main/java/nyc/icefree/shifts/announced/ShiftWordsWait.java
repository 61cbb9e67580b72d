package nyc.icefree.shifts.announced;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.shifts.ShiftId;

/**
 * Announced when what a shift says to those in it begins to wait for an administrator.
 *
 * @param edition of the shift, so that it is told once
 */
public record ShiftWordsWait(ShiftId shift, EventId event, int edition) {}
