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
 * Deletes announcements, and who stopped them, when the event's messages are deleted too. If the event has no day, each
 * announcement's own age counts.
 */
@Component
record AnnouncementPurge(AnnouncementTable table, KeptMessages kept, Retention retention, Clock clock)
        implements Purge {
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
