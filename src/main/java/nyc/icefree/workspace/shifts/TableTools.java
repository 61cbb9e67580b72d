package nyc.icefree.workspace.shifts;

import java.time.Clock;
import nyc.icefree.shifts.ManyShifts;
import nyc.icefree.shifts.SeveralSeats;

/** What works on many shifts at once. */
record TableTools(ManyShifts many, SeveralSeats several, Clock clock) {}
