package nyc.icefree.shifts.announced;

import java.time.Instant;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;

/**
 * Announced when a shift's lead says that people are missing.
 *
 * @param lead their own assignment
 */
public record CoverCalled(AssignmentId lead, ShiftId shift, Instant at) {}
