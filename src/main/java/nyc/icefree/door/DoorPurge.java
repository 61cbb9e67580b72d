package nyc.icefree.door;

import java.time.Clock;
import nyc.icefree.events.announced.EventDeleting;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.retention.Retention;
import nyc.icefree.signin.StaffDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the event's answers are destroyed, leaves only totals of its doors: who came at which minute is gone. */
@Service
public class DoorPurge implements Purge {
    private final DoorTable table;
    private final Retention retention;
    private final Clock clock;

    DoorPurge(DoorTable table, Retention retention, Clock clock) {
        this.table = table;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    @CallerDecides
    @Transactional
    public int purgeDue() {
        return table.forget(retention.reservations().before(clock.instant()));
    }

    @EventListener
    void on(EventDeleting deleting) {
        table.delete(deleting.event());
    }

    @EventListener
    void on(StaffDeleted deleted) {
        table.forgetMaker(deleted.person().value());
    }
}
