package nyc.icefree.savedfilters;

import java.time.Clock;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.InHouse;
import nyc.icefree.retention.Retention;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes filters by which nobody looked for {@link Retention#savedFilters()}. */
@Service
public class SavedFilterPurge implements Purge {
    private final SavedFilterTable table;
    private final Retention retention;
    private final Clock clock;

    SavedFilterPurge(SavedFilterTable table, Retention retention, Clock clock) {
        this.table = table;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    @InHouse
    @Transactional
    public int purgeDue() {
        return table.forgetBefore(retention.savedFilters().before(clock.instant()));
    }
}
