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
    private final UnfinishedAnswerTable answers;
    private final Memberships memberships;
    private final Retention retention;
    private final Clock clock;

    UnfinishedPurge(
            UnfinishedTable table,
            UnfinishedAnswerTable answers,
            Memberships memberships,
            Retention retention,
            Clock clock) {
        this.table = table;
        this.answers = answers;
        this.memberships = memberships;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    @InHouse
    @Transactional
    public int purgeDue() {
        var due = retention.unfinished().before(clock.instant());
        int purged = table.forgetBefore(due) + answers.forgetBefore(due);
        for (var writing : table.writings()) {
            if (!memberships.members(writing.organization()).contains(writing.writer())) {
                purged += table.forget(writing);
            }
        }
        return purged;
    }
}
