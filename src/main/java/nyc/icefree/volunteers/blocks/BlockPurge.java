package nyc.icefree.volunteers.blocks;

import java.time.Clock;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.retention.Retention;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends blocks after a year and destroys their keys, so that nothing tells that they existed. */
@Service
public class BlockPurge implements Purge {
    private final Blocks blocks;
    private final Retention retention;
    private final Clock clock;

    BlockPurge(Blocks blocks, Retention retention, Clock clock) {
        this.blocks = blocks;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    @CallerDecides
    @Transactional
    public int purgeDue() {
        var due = blocks.setBefore(retention.blocks().before(clock.instant()));
        due.forEach(blocks::end);
        return due.size();
    }
}
