package nyc.icefree.shifts.day;

import java.time.Clock;
import nyc.icefree.retention.Retention;
import nyc.icefree.shifts.seats.DayMarkPurge;
import nyc.icefree.shifts.seats.DayMarks;

public final class MarksPurged {
    private MarksPurged() {}

    public static void at(Clock then, DayMarks marks, Retention retention) {
        new DayMarkPurge(marks, then, retention).purgeDue();
    }
}
