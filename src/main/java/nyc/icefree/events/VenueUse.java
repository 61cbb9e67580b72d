package nyc.icefree.events;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.time.TimeRefused;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who else is at a place at a time, and making one of two entries for the same place. */
@Service
public class VenueUse {
    private final VenueRepository venues;
    private final EventRepository events;
    private final EventReading reading;
    private final VenueRights door;
    private final VenueMoves moves;
    private final Memberships memberships;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    /**
     * Another event at the same place and time.
     *
     * @param event null, like the title, where the actor may not know which one it is: only that the place is taken is told
     */
    public record Neighbour(
            @Nullable EventId event,
            TimeSlot slot,
            @Nullable EventWords title) {}

    VenueUse(
            VenueRepository venues,
            EventRepository events,
            EventReading reading,
            VenueRights door,
            VenueMoves moves,
            Memberships memberships,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.venues = venues;
        this.events = events;
        this.reading = reading;
        this.door = door;
        this.moves = moves;
        this.memberships = memberships;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Other events at the form's place and time, as far as {@link VenueBusy} tells; none as long as either is missing or the
     * place is not the actor's to use.
     */
    @StaffMay
    @Transactional(readOnly = true)
    public List<Neighbour> besides(EventDraft draft, @Nullable EventId itself) {
        if (draft.venue() == null || draft.start() == null || draft.end() == null) {
            return List.of();
        }
        var venue = door.open(draft.venue().value());
        if (venue.isEmpty()) {
            return List.of();
        }
        TimeSlot slot;
        try {
            slot = TimeSlot.of(draft.start(), draft.startSecond(), draft.end(), draft.endSecond(), draft.zone());
        } catch (TimeRefused refused) {
            return List.of();
        }
        var mine = door.mine();
        return events.heldAt(venue.get().id, slot.startsAt(), slot.endsAt()).stream()
                .filter(e -> itself == null || !e.id.equals(itself.value()))
                .filter(e -> VenueBusy.tells(e, venue.get(), mine))
                .map(e -> neighbour(e, mine))
                .toList();
    }

    private Neighbour neighbour(Event event, Set<UUID> mine) {
        boolean seen = (event.isListed() && event.showing.openToAll()) || VenueBusy.of(event, mine);
        if (!seen) {
            return new Neighbour(null, event.slot, null);
        }
        var view = reading.loaded(List.of(event)).view(event, Audience.PUBLIC);
        return new Neighbour(view.id(), event.slot, view.words().getFirst());
    }

    /**
     * Two entries are one place: events go over to the kept one, and the other is offered to nobody any more. For the
     * organizers of both owners.
     *
     * @throws FormRefused when an event would move that only a second person may move
     */
    @StaffMay
    @Transactional
    public void merge(VenueId duplicate, VenueId kept) {
        if (duplicate.equals(kept)) {
            throw new NotYours();
        }
        boolean first = duplicate.value().compareTo(kept.value()) < 0; // always in one order
        var one = mine(first ? duplicate : kept);
        var other = mine(first ? kept : duplicate);
        var goes = first ? one : other;
        var stays = first ? other : one;
        moves.merge(goes, stays, clock.instant());
        goes.mergedInto = stays.id;
        audit.note(actor.get().mustBePerson().value(), AuditedAct.VENUES_MERGED, stays.id, stays.owner);
    }

    private Venue mine(VenueId id) {
        var venue = venues.lock(id.value()).filter(v -> v.mergedInto == null).orElseThrow(NotYours::new);
        memberships.require(actor.get(), new OrganizationId(venue.owner), StaffRole.ORGANIZER);
        return venue;
    }
}
