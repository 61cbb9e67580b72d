package nyc.icefree.interpreting;

import java.time.Clock;
import java.time.Instant;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.EventDeleting;
import nyc.icefree.jobs.Purge;
import nyc.icefree.retention.Retention;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets why something was done instead of interpreting, as long after the event as who came. */
@Component
class InsteadPurge implements Purge {
    private final InsteadTable table;
    private final Events events;
    private final Retention retention;
    private final Clock clock;

    InsteadPurge(InsteadTable table, Events events, Retention retention, Clock clock) {
        this.table = table;
        this.events = events;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int purgeDue() {
        Instant limit = retention.reservations().before(clock.instant());
        return table.withReasons().stream()
                .filter(event -> events.slotOf(event)
                        .map(slot -> slot.endsAt().isBefore(limit))
                        .orElse(true))
                .mapToInt(table::forgetReasons)
                .sum();
    }

    /** In the same transaction. */
    @EventListener
    void on(EventDeleting deleting) {
        table.delete(deleting.event());
    }
}
