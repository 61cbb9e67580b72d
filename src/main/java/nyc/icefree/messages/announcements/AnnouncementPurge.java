package nyc.icefree.messages.announcements;

import java.time.Clock;
import java.time.Instant;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.EventDeleting;
import nyc.icefree.jobs.Purge;
import nyc.icefree.retention.Retention;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgets what was announced, and who wanted none of it, as long after the event as that it was sent. */
@Component
class AnnouncementPurge implements Purge {
    private final AnnouncementTable table;
    private final Events events;
    private final Retention retention;
    private final Clock clock;

    AnnouncementPurge(AnnouncementTable table, Events events, Retention retention, Clock clock) {
        this.table = table;
        this.events = events;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public int purgeDue() {
        Instant limit = retention.sent().before(clock.instant());
        return table.events().stream()
                .filter(event -> events.slotOf(event)
                        .map(slot -> slot.endsAt().isBefore(limit))
                        .orElse(true))
                .mapToInt(table::delete)
                .sum();
    }

    /** In the same transaction. */
    @EventListener
    void on(EventDeleting deleting) {
        table.delete(deleting.event());
    }
}
