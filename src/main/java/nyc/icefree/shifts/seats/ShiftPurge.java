package nyc.icefree.shifts.seats;

import java.time.Clock;
import java.time.Duration;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.retention.Retention;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes assignments some time after the shift, and those of former volunteers once everybody was told; the shift
 * keeps the number of seats taken.
 */
@Service
public class ShiftPurge implements Purge {
    /** After this time no mail tells of shifts given back. */
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
