package nyc.icefree.shifts.seats;

import java.time.Clock;
import java.time.Duration;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.retention.Retention;
import nyc.icefree.shifts.remains.ShiftRemains;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes assignments some time after the shift, and those of former volunteers once everybody was told; the shift
 * keeps the number of seats taken, and {@link ShiftRemains} what was done.
 */
@Service
public class ShiftPurge implements Purge {
    /** After this time no mail tells of shifts given back. */
    private static final Duration TOLD = Duration.ofDays(7);

    private final AssignmentRepository assignments;
    private final ShiftRemains remains;
    private final Clock clock;

    private final Retention retention;

    ShiftPurge(AssignmentRepository assignments, ShiftRemains remains, Clock clock, Retention retention) {
        this.retention = retention;
        this.assignments = assignments;
        this.remains = remains;
        this.clock = clock;
    }

    @Override
    @CallerDecides
    @Transactional
    public int purgeDue() {
        var now = clock.instant();
        var ended = retention.shifts().before(now);
        var told = now.minus(TOLD);
        remains.keepEndedBefore(ended);
        int purged = assignments.deleteEndedBefore(ended);
        remains.keepGivenBackByThoseWhoLeft(told);
        return purged + assignments.deleteGivenBackByThoseWhoLeft(told);
    }
}
