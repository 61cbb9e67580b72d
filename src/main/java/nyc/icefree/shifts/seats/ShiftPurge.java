package nyc.icefree.shifts.seats;

import java.time.Clock;
import java.time.Duration;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.retention.Retention;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets who had a shift some time after it, and of those who left as soon as everybody was told; how many seats were taken
 * stays with the shift.
 */
@Service
public class ShiftPurge implements Purge {
    /** After this no mail says any more that somebody gave a shift back. */
    private static final Duration TOLD = Duration.ofDays(7);

    private final AssignmentRepository assignments;
    private final Clock clock;

    private final Retention retention;

    ShiftPurge(AssignmentRepository assignments, Clock clock, Retention retention) {
        this.retention = retention;
        this.assignments = assignments;
        this.clock = clock;
    }

    @Override
    @CallerDecides
    @Transactional
    public int purgeDue() {
        var now = clock.instant();
        return assignments.deleteEndedBefore(retention.shifts().before(now))
                + assignments.deleteGivenBackByThoseWhoLeft(now.minus(TOLD));
    }
}
