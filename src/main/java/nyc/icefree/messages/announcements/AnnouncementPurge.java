package nyc.icefree.messages.announcements;

import java.time.Clock;
import java.time.Instant;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.announced.EventDeleting;
import nyc.icefree.jobs.Purge;
import nyc.icefree.messages.outbox.KeptMessages;
import nyc.icefree.retention.Retention;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Forgets announcements and who stopped them, as long after the event as messages are kept. Without a day each announcement ages
 * by itself.
 */
@Component
class AnnouncementPurge implements Purge {
    private final AnnouncementTable table;
    private final KeptMessages kept;
    private final Retention retention;
    private final Clock clock;

    AnnouncementPurge(AnnouncementTable table, KeptMessages kept, Retention retention, Clock clock) {
        this.table = table;
        this.kept = kept;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public int purgeDue() {
        Instant now = clock.instant();
        return table.events().stream().mapToInt(event -> purge(event, now)).sum();
    }

    private int purge(EventId event, Instant now) {
        return switch (kept.of(event, now)) {
            case NOTHING -> 0;
            case OLD ->
                table.delete(
                        event, retention.sent().before(now), retention.shifts().before(now));
            case ALL -> table.delete(event);
        };
    }

    @EventListener
    void on(EventDeleting deleting) {
        table.delete(deleting.event());
    }
}
