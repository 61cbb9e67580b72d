package nyc.icefree.events;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries a venue's changed facts to the events held there. */
@Component
class VenueMoves {
    private final EntityManager entities;
    private final EventRepository events;
    private final EventWordIndex index;
    private final ProgrammeVersion version;
    private final ApplicationEventPublisher announcements;

    VenueMoves(
            EntityManager entities,
            EventRepository events,
            EventWordIndex index,
            ProgrammeVersion version,
            ApplicationEventPublisher announcements) {
        this.entities = entities;
        this.events = events;
        this.index = index;
        this.version = version;
        this.announcements = announcements;
    }

    void follow(Venue venue, Venue.Change change, Instant now) {
        if (change != Venue.Change.SHOWN && change != Venue.Change.MOVED) {
            return;
        }
        boolean moved = change == Venue.Change.MOVED;
        var there = events.lockAt(venue.id);
        for (var event : there) {
            refuseIfNamed(event, venue.facts());
            event.venueChanged(moved, venue.borough, now);
            event.findBy(SearchText.of(event.content(), venue), index::next);
        }
        if (there.stream().noneMatch(Event::isPublic)) {
            return;
        }
        entities.flush();
        version.raise();
        there.stream()
                .filter(e -> e.state == EventState.PUBLISHED && !e.slot.isOver(now))
                .forEach(e -> announcements.publishEvent(new EventChanged(new EventId(e.id), e.version, moved)));
    }

    /** A new name or street must not be one that the public reads in the words of an event that hides it. */
    private static void refuseIfNamed(Event event, VenueForm facts) {
        if (event.showing.openToAll()) {
            return;
        }
        if (event.words.values().stream().anyMatch(w -> DraftCheck.shows(w.title() + " . " + w.description(), facts))) {
            throw new FormRefused(List.of(new FieldProblem("name", EventProblem.WORDS_SHOW_HIDDEN_ADDRESS)));
        }
    }
}
