package nyc.icefree.shifts;

import java.time.Clock;
import java.time.Duration;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.InHouse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets who had a shift twelve months after it; how many seats were taken stays with the shift. */
@Service
public class ShiftPurge implements Purge {
    private static final Duration KEPT = Duration.ofDays(365);
    private final AssignmentRepository assignments;
    private final Clock clock;

    ShiftPurge(AssignmentRepository assignments, Clock clock) {
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
        return assignments.deleteEndedBefore(clock.instant().minus(KEPT));
    }
}
