package nyc.icefree.events;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.KnownVenue;
import nyc.icefree.venues.VenueId;
import nyc.icefree.venues.VenueRights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When a venue is used. Tells only the time, since others' drafts are their own; and not even that for addresses shown
 * to the team alone, unless the actor is of a host or of the venue's owner: a known time would reveal the address by
 * asking for each venue.
 */
@Service
public class VenueBusy {
    private static final int MOST = 2_000;

    private final EventRepository events;
    private final VenueRights rights;

    VenueBusy(EventRepository events, VenueRights rights) {
        this.events = events;
        this.rights = rights;
    }

    public record Used(EventId event, TimeSlot slot) {}

    /**
     * Events at the venue that touch the span, by start, at most 2,000; none for a venue that the actor may not use.
     */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<Used> during(VenueId id, TimeSlot span) {
        var venue = rights.open(id.value());
        if (venue.isEmpty()) {
            return List.of();
        }
        var mine = rights.mine();
        return events.heldAt(venue.get().id(), span.startsAt(), span.endsAt()).stream()
                .filter(e -> tells(e, venue.get(), mine))
                .limit(MOST)
                .map(e -> new Used(new EventId(e.id), e.slot))
                .toList();
    }

    static boolean tells(Event event, KnownVenue there, Set<UUID> mine) {
        return event.showing.address() != AddressVisibility.TEAM || mine.contains(there.owner()) || of(event, mine);
    }

    static boolean of(Event event, Set<UUID> organizations) {
        return event.hostsInOrder().stream().anyMatch(organizations::contains);
    }
}
