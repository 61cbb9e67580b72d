package nyc.icefree.unfinished;

import java.time.Clock;
import nyc.icefree.jobs.Purge;
import nyc.icefree.partners.Memberships;
import nyc.icefree.people.InHouse;
import nyc.icefree.retention.Retention;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what nobody went on with for {@link Retention#unfinished()}, and what its writer began for whom they left. */
@Service
public class UnfinishedPurge implements Purge {
    private final UnfinishedTable table;
    private final Memberships memberships;
    private final Retention retention;
    private final Clock clock;

    UnfinishedPurge(UnfinishedTable table, Memberships memberships, Retention retention, Clock clock) {
        this.table = table;
        this.memberships = memberships;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    @InHouse
    @Transactional
    public int purgeDue() {
        int purged = table.forgetBefore(retention.unfinished().before(clock.instant()));
        for (var writing : table.writings()) {
            if (!memberships.members(writing.organization()).contains(writing.writer())) {
                purged += table.forget(writing);
            }
        }
        return purged;
    }
}
