package nyc.icefree.shifts.cover;

import java.time.Clock;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.InHouse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what leads called for once their shifts are over. */
@Service
public class CoverCallPurge implements Purge {
    private final CoverCallTable table;
    private final Clock clock;

    CoverCallPurge(CoverCallTable table, Clock clock) {
        this.table = table;
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
        return table.forgetOver(clock.instant());
    }
}
