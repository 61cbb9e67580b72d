package nyc.icefree.trainings;

import java.time.Clock;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.InHouse;
import nyc.icefree.retention.Retention;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets who vouched for whom; how far they are trusted, and since when, stays. */
@Service
public class VouchPurge implements Purge {
    private final VouchTable vouches;
    private final Retention retention;
    private final Clock clock;

    VouchPurge(VouchTable vouches, Retention retention, Clock clock) {
        this.vouches = vouches;
        this.retention = retention;
        this.clock = clock;
    }

    /** Run at start and hourly. @return how many were forgotten */
    @Override
    @InHouse
    @Transactional
    public int purgeDue() {
        return vouches.forgetUntil(retention.vouching().before(clock.instant()));
    }
}
