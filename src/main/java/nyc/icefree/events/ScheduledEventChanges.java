package nyc.icefree.events;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.events.announced.AddressOpened;
import nyc.icefree.jobs.Job;
import nyc.icefree.jobs.OneByOne;
import nyc.icefree.people.CallerDecides;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Changes of events at set times, by job. Runs every 20 s; each event has its own transaction. */
@Service
public class ScheduledEventChanges {
    private static final Duration FIRST_OPENING = Duration.ofHours(720);

    private final EventRepository events;
    private final EventEditing editing;
    private final EventAnnouncements announcements;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final OneByOne oneByOne;

    ScheduledEventChanges(
            EventRepository events,
            EventEditing editing,
            EventAnnouncements announcements,
            JdbcClient jdbc,
            ApplicationEventPublisher publisher,
            Clock clock,
            OneByOne oneByOne) {
        this.events = events;
        this.editing = editing;
        this.announcements = announcements;
        this.jdbc = jdbc;
        this.publisher = publisher;
        this.clock = clock;
        this.oneByOne = oneByOne;
    }

    /** @return how many events changed; a failure does not stop the others and is tried again */
    @Job(name = "turn-events", every = "PT20S")
    @CallerDecides
    public int turnDue() {
        String failure = "event {} could not be turned; tried again in a minute";
        return oneByOne.each(publishing(), failure, this::publish) + oneByOne.each(opening(), failure, this::open);
    }

    private List<UUID> publishing() {
        return jdbc.sql("select id from event where state = 'APPROVED' and publish_at <= :now and ends_at > :now"
                        + " order by publish_at, id")
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private boolean publish(UUID id) {
        var now = clock.instant();
        @Nullable Event event = events.lock(id).orElse(null);
        if (event == null
                || event.state != EventState.APPROVED
                || event.publishAt == null
                || event.publishAt.isAfter(now)
                || !editing.decide(event).may()) {
            return false;
        }
        editing.publish(event);
        return true;
    }

    private List<UUID> opening() {
        var now = clock.instant();
        return jdbc.sql("select id from event where address_opened = false and address_hours is not null"
                        + " and state = 'PUBLISHED' and ends_at > :now and starts_at <= :latest order by starts_at, id")
                .param("now", Timestamp.from(now))
                .param("latest", Timestamp.from(now.plus(FIRST_OPENING)))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private boolean open(UUID id) {
        @Nullable Event event = events.lock(id).orElse(null);
        var now = clock.instant();
        if (event == null
                || event.addressOpened
                || event.state != EventState.PUBLISHED
                || now.isBefore(event.showing.opensAt(event.slot.startsAt()))) {
            return false;
        }
        event.openAddress(now);
        announcements.changed(event, false);
        publisher.publishEvent(new AddressOpened(new EventId(id), event.version));
        return true;
    }
}
