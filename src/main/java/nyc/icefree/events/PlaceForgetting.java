package nyc.icefree.events;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.InHouse;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A week after an event whose place was not for everyone, it forgets where it was, its link and its instructions. */
@Service
public class PlaceForgetting {
    private static final Logger LOG = LoggerFactory.getLogger(PlaceForgetting.class);
    static final Duration KEPT = Duration.ofDays(7);

    private final EventRepository events;
    private final VenueRepository venues;
    private final ProgrammeVersion version;
    private final Vault vault;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PlaceForgetting(
            EventRepository events,
            VenueRepository venues,
            ProgrammeVersion version,
            Vault vault,
            Audit audit,
            JdbcClient jdbc,
            ApplicationEventPublisher announcements,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.events = events;
        this.venues = venues;
        this.version = version;
        this.vault = vault;
        this.audit = audit;
        this.jdbc = jdbc;
        this.announcements = announcements;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Run at start and hourly; each event is one transaction, and one that fails does not keep the others.
     *
     * @return how many events forgot their place
     */
    @InHouse
    public int forgetDue() {
        int forgotten = 0;
        for (var id : due()) {
            try {
                forgotten += Boolean.TRUE.equals(transaction.execute(status -> forget(id))) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.error("event {} could not forget its place; tried again in an hour", id, e);
            }
        }
        return forgotten;
    }

    private List<UUID> due() {
        return jdbc.sql("select id from event where ends_at <= :due and place_forgotten = false and state <> 'TEMPLATE'"
                        + " and (venue_id is not null or sealed_door is not null)"
                        + " and (address_visibility <> 'EVERYONE' or address_hours is not null) order by ends_at, id")
                .param("due", Timestamp.from(latestEnd()))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private Instant latestEnd() {
        return clock.instant().minus(KEPT);
    }

    /** Looked at again under the lock: it may just have been moved, or opened to all. */
    private boolean forget(UUID id) {
        @Nullable Event event = events.lock(id).orElse(null);
        if (event == null
                || event.placeForgotten
                || event.state == EventState.TEMPLATE
                || event.showing.openToAll()
                || event.slot.endsAt().isAfter(latestEnd())) {
            return false;
        }
        @Nullable
        Borough borough = event.venue == null
                ? null
                : venues.findById(event.venue).map(v -> v.borough).orElse(null);
        event.forgetPlace(borough);
        event.shownOtherwise(clock.instant());
        events.flush();
        if (event.wasListed || event.isPublic()) {
            version.raise();
        }
        vault.destroy(KeyOwner.door(id));
        audit.note(null, AuditedAct.DATA_PURGED, id);
        announcements.publishEvent(new PlaceForgotten(new EventId(id)));
        return true;
    }
}
