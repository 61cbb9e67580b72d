package nyc.icefree.events;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.announced.PlaceForgotten;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.retention.Kept;
import nyc.icefree.retention.Retention;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import nyc.icefree.venues.Borough;
import nyc.icefree.venues.KnownVenue;
import nyc.icefree.venues.VenueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Some days after an event whose place was not for everyone, it forgets where it was, its link and its instructions: also when it
 * was cancelled. A postponed one waits for its new date with the place that it had. What was never published may have been put
 * off without a word and only be given its date next month, but nobody keeps planning for ever.
 */
@Service
public class PlaceForgetting implements Purge {
    private static final Logger LOG = LoggerFactory.getLogger(PlaceForgetting.class);

    private final EventRepository events;
    private final VenueStore venues;
    private final ProgrammeVersion version;
    private final Vault vault;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;
    private final TransactionTemplate transaction;

    private final Retention retention;

    PlaceForgetting(
            EventRepository events,
            VenueStore venues,
            ProgrammeVersion version,
            Vault vault,
            Audit audit,
            JdbcClient jdbc,
            ApplicationEventPublisher announcements,
            Clock clock,
            PlatformTransactionManager transactions,
            Retention retention) {
        this.retention = retention;
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

    /** Each event is one transaction, and one that fails does not keep the others. */
    @Override
    @CallerDecides
    public int purgeDue() {
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
        return jdbc.sql("select id from event where place_forgotten = false"
                        + " and (ends_at <= :due and state in ('PUBLISHED', 'CANCELLED', 'UNPUBLISHED')"
                        + " or ends_at <= :draftDue and state in ('DRAFT', 'SUBMITTED', 'APPROVED'))"
                        + " and (venue_id is not null or sealed_door is not null)"
                        + " and (address_visibility <> 'EVERYONE' or address_hours is not null) order by ends_at, id")
                .param("due", Timestamp.from(retention.places().before(clock.instant())))
                .param("draftDue", Timestamp.from(retention.draftPlaces().before(clock.instant())))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private boolean isDue(Event event) {
        return switch (event.state) {
            case PUBLISHED, CANCELLED, UNPUBLISHED -> endedBefore(event, retention.places());
            case DRAFT, SUBMITTED, APPROVED -> endedBefore(event, retention.draftPlaces());
            case POSTPONED -> false;
        };
    }

    private boolean endedBefore(Event event, Kept kept) {
        return !event.slot.endsAt().isAfter(kept.before(clock.instant()));
    }

    /** Looked at again under the lock: it may just have been moved, or opened to all. */
    private boolean forget(UUID id) {
        @Nullable Event event = events.lock(id).orElse(null);
        if (event == null || event.placeForgotten || event.showing.openToAll() || !isDue(event)) {
            return false;
        }
        @Nullable
        Borough borough = venues.find(event.venue).map(KnownVenue::borough).orElse(null);
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
