package nyc.icefree.events;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.city.Area;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.events.announced.PlaceForgotten;
import nyc.icefree.jobs.OneByOne;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.retention.Retention;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import nyc.icefree.venues.KnownVenue;
import nyc.icefree.venues.VenueStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Some days after an event with a hidden address, also a cancelled one, forgets its address, link and instructions.
 * Drafts keep them longer, since they may get a new date; a postponed event keeps them.
 */
@Service
public class PlaceForgetting implements Purge {
    private final EventRepository events;
    private final VenueStore venues;
    private final ProgrammeVersion version;
    private final Vault vault;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;
    private final OneByOne oneByOne;

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
            OneByOne oneByOne,
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
        this.oneByOne = oneByOne;
    }

    @Override
    @CallerDecides
    public int purgeDue() {
        return oneByOne.each(due(), "event {} could not forget its place; tried again in an hour", this::forget);
    }

    private List<UUID> due() {
        return jdbc.sql("select id from event where place_forgotten = false"
                        + " and (ends_at <= :due and state in "
                        + EventState.sql(state -> !state.isPlanned() && !state.awaitsDate())
                        + " or ends_at <= :draftDue and state in " + EventState.sql(EventState::isPlanned) + ")"
                        + " and (venue_id is not null or sealed_door is not null)"
                        + " and (address_visibility <> 'EVERYONE' or address_hours is not null) order by ends_at, id")
                .param("due", Timestamp.from(retention.places().before(clock.instant())))
                .param("draftDue", Timestamp.from(retention.draftPlaces().before(clock.instant())))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private boolean isDue(Event event) {
        var kept = event.state.isPlanned() ? retention.draftPlaces() : retention.places();
        return !event.state.awaitsDate() && !event.slot.endsAt().isAfter(kept.before(clock.instant()));
    }

    private boolean forget(UUID id) {
        @Nullable Event event = events.lock(id).orElse(null);
        if (event == null || event.placeForgotten || event.showing.openToAll() || !isDue(event)) {
            return false;
        }
        @Nullable Area area = venues.find(event.venue).map(KnownVenue::area).orElse(null);
        event.forgetPlace(area);
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
