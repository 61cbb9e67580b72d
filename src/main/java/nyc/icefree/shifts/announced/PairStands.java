package nyc.icefree.shifts.announced;

import java.time.Instant;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;

/**
 * Announced: somebody has become one of two, or waits for a second again.
 *
 * @param two they are two now, which may have changed since
 * @param at when somebody came or left, so that each change is told once
 */
public record PairStands(AssignmentId assignment, ShiftId shift, boolean two, Instant at) {}
