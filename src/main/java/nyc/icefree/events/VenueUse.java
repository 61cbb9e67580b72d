package nyc.icefree.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.StaffMay;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.KnownVenue;
import nyc.icefree.venues.VenueRights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class VenueUse {
    private final EventRepository events;
    private final EventReading reading;
    private final VenueRights rights;
    private final CurrentActor actor;

    /** @param event null, like the title, when the actor may only know that the venue is taken */
    public record Neighbour(
            @Nullable EventId event,
            TimeSlot slot,
            @Nullable EventWords title) {}

    VenueUse(EventRepository events, EventReading reading, VenueRights rights, CurrentActor actor) {
        this.events = events;
        this.reading = reading;
        this.rights = rights;
        this.actor = actor;
    }

    /**
     * Other events at the form's venue and time, as far as {@link VenueBusy} tells; none while either is missing or the
     * venue is not the actor's to use.
     */
    @StaffMay
    @Transactional(readOnly = true)
    public List<Neighbour> besides(EventDraft draft, @Nullable EventId itself) {
        var chosen = draft.where().venue();
        var time = draft.when().slot();
        var venue = chosen == null || time.isEmpty() ? Optional.<KnownVenue>empty() : rights.open(chosen.value());
        if (venue.isEmpty()) {
            return List.of();
        }
        var slot = time.get();
        var mine = rights.mine();
        return events.heldAt(venue.get().id(), slot.startsAt(), slot.endsAt()).stream()
                .filter(e -> itself == null || !e.id.equals(itself.value()))
                .filter(e -> VenueBusy.tells(e, venue.get(), mine))
                .map(e -> neighbour(e, mine))
                .toList();
    }

    /**
     * The same for a stored event: its team as above; others only where everybody may know the address, and then only
     * public events.
     */
    @StaffMay
    @Transactional(readOnly = true)
    public List<Neighbour> besides(EventId id) {
        var mine = rights.mine();
        return reading.find(Set.of(id.value())).stream()
                .filter(event -> event.venue != null)
                .filter(event ->
                        VenueBusy.of(event, mine) || (actor.get().administrator() && event.showing.openToAll()))
                .flatMap(event -> Stream.ofNullable(event.venue)
                        .flatMap(venue -> events.heldAt(venue, event.slot.startsAt(), event.slot.endsAt()).stream()))
                .filter(other -> !other.id.equals(id.value()))
                .filter(other -> isSeen(other, mine))
                .map(other -> neighbour(other, mine))
                .toList();
    }

    private static boolean isSeen(Event event, Set<UUID> mine) {
        return (event.isListed() && event.showing.openToAll()) || VenueBusy.of(event, mine);
    }

    private Neighbour neighbour(Event event, Set<UUID> mine) {
        if (!isSeen(event, mine)) {
            return new Neighbour(null, event.slot, null);
        }
        var view = reading.loaded(List.of(event)).view(event, Audience.PUBLIC);
        return new Neighbour(view.id(), event.slot, view.words().getFirst());
    }
}
