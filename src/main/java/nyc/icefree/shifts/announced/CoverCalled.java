package nyc.icefree.shifts.announced;

import java.time.Instant;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;

/** Announced: whoever leads a shift says that people are missing in it. @param lead their own assignment */
public record CoverCalled(AssignmentId lead, ShiftId shift, Instant at) {}
