package nyc.icefree.events;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.refusals.Refused;
import nyc.icefree.venues.KnownVenue;
import nyc.icefree.venues.VenueChange;
import nyc.icefree.venues.VenueFollower;
import nyc.icefree.venues.VenueForm;
import org.springframework.stereotype.Component;

@Component
record VenueMoves(
        EntityManager entities,
        EventRepository events,
        EventPatternRepository patterns,
        Organizations organizations,
        EventWordIndex index,
        EventAnnouncements announcements)
        implements VenueFollower {
    @Override
    public void follow(KnownVenue venue, VenueChange change, Instant now) {
        if (change != VenueChange.SHOWN && change != VenueChange.MOVED) {
            return;
        }
        boolean moved = change == VenueChange.MOVED;
        var there = events.lockAt(venue.id());
        refuseIfGuarded(there, venue, moved, now);
        for (var event : there) {
            refuseIfNamed(event, venue.facts());
            event.venueChanged(moved, venue.area(), now);
            event.findBy(SearchText.of(event.content(), venue), index::next);
        }
        announce(there, moved, now);
    }

    private void announce(List<Event> there, boolean moved, Instant now) {
        if (there.stream().noneMatch(Event::isPublic)) {
            return;
        }
        announcements.shown(there.getFirst());
        there.stream()
                .filter(e -> e.state == EventState.PUBLISHED && !e.slot.isOver(now))
                .forEach(e -> announcements.changedByActor(e, moved, null));
    }

    /**
     * A change of the venue must not bypass the second person, without whom an event may not move, or the
     * administrator, who also approves directions.
     */
    private void refuseIfGuarded(List<Event> there, KnownVenue venue, boolean moved, Instant now) {
        var hosts = there.stream()
                .filter(e -> e.state.willHappen() && !e.slot.isOver(now))
                .map(e -> new OrganizationId(e.host()))
                .distinct()
                .toList();
        var owner =
                organizations.cards(Set.of(new OrganizationId(venue.owner()))).values();
        boolean unreviewed = !hosts.isEmpty() && !owner.stream().allMatch(OrganizationCard::trusted);
        if (unreviewed
                || moved && organizations.cards(hosts).values().stream().anyMatch(OrganizationCard::secondPerson)) {
            throw new Refused(new FieldProblem("address", FormProblem.MOVES_A_GUARDED_EVENT));
        }
    }

    @Override
    public void merge(KnownVenue duplicate, KnownVenue kept, Instant now) {
        var there = events.lockAt(duplicate.id());
        boolean moved = !duplicate.name().equals(kept.name())
                || !duplicate.address().equals(kept.address())
                || !Objects.equals(duplicate.area(), kept.area());
        if (moved) {
            refuseIfGuarded(there, duplicate, true, now);
        }
        for (var event : there) {
            refuseIfNamed(event, kept.facts());
            event.venueMerged(kept.id(), moved, kept.area(), now);
            event.findBy(SearchText.of(event.content(), kept), index::next);
        }
        patterns.lockAt(duplicate.id()).forEach(pattern -> pattern.venueMerged(kept.id()));
        announce(there, moved, now);
    }

    /** A new name or street must not appear in the public words of an event that hides it. */
    private static void refuseIfNamed(Event event, VenueForm facts) {
        if (event.content().tells(facts)) {
            throw new Refused(new FieldProblem("name", FormProblem.WORDS_SHOW_HIDDEN_ADDRESS));
        }
    }
}
