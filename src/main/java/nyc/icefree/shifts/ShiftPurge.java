package nyc.icefree.shifts;

import java.time.Clock;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.InHouse;
import nyc.icefree.retention.Retention;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets who had a shift some time after it; how many seats were taken stays with the shift. */
@Service
public class ShiftPurge implements Purge {
    private final AssignmentRepository assignments;
    private final Clock clock;

    private final Retention retention;

    ShiftPurge(AssignmentRepository assignments, Clock clock, Retention retention) {
        this.retention = retention;
        this.assignments = assignments;
        this.clock = clock;
    }

    /**
     * Run at start and hourly.
     *
     * @return how many were forgotten
     */
    @Override
    @InHouse
    @Transactional
    public int purgeDue() {
        return assignments.deleteEndedBefore(retention.shifts().before(clock.instant()));
    }
}
