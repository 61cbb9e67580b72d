package nyc.icefree.shifts.seats;

import java.time.Clock;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.retention.Retention;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class DayMarkPurge implements Purge {
    private final DayMarks marks;
    private final Clock clock;
    private final Retention retention;

    public DayMarkPurge(DayMarks marks, Clock clock, Retention retention) {
        this.marks = marks;
        this.clock = clock;
        this.retention = retention;
    }

    @Override
    @CallerDecides
    @Transactional
    public int purgeDue() {
        return marks.forgetEndedBefore(retention.dayMarks().before(clock.instant()));
    }
}
