package nyc.icefree.events;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A gathering on one date, and the rules of its life: draft, published, cancelled, unpublished. */
@Entity
@Table(name = "event")
class Event extends StoredEvent {
    protected Event() {}

    Event(UUID id, EventContent content, String slug, Instant now) {
        this.id = id;
        // a name of its own, not the web address: that may change, a UID never
        this.uid = UUID.randomUUID() + "@ice-free-nyc";
        this.createdAt = now.truncatedTo(ChronoUnit.SECONDS);
        this.modifiedAt = createdAt;
        this.slug = slug;
        slugs.add(slug);
        take(content);
    }

    UUID host() {
        return hostsInOrder().getFirst();
    }

    boolean isPublic() {
        return state == EventState.PUBLISHED || state == EventState.CANCELLED;
    }

    /** Everybody may find it. */
    boolean isListed() {
        return isPublic() && showing.listed();
    }

    /** @param borough of the venue after the change */
    EventChange change(EventContent next, @Nullable Borough borough, Instant now) {
        switch (state) {
            case CANCELLED -> throw new PlanningRefused(PlanningRefused.Reason.CANCELLED);
            case UNPUBLISHED -> throw new PlanningRefused(PlanningRefused.Reason.UNPUBLISHED);
            case DRAFT, PUBLISHED -> {}
        }
        var was = content();
        if (was.equals(next)) {
            return EventChange.NOTHING;
        }
        boolean timeOrPlace = !slot.equals(next.slot()) || !Objects.equals(venue, next.venue());
        take(next);
        touch(now);
        if (state == EventState.PUBLISHED) {
            var shown = Facet.of(next, borough);
            boolean leavesFeeds =
                    !shown.containsAll(Facet.of(was, null)) || was.showing().listed() != showing.listed();
            if (timeOrPlace || leavesFeeds) {
                sequence++; // a feed it leaves must outdo what it said before
            }
            enterFeeds(borough);
        }
        return new EventChange(true, timeOrPlace);
    }

    /** Its venue's facts were changed. @param moved name or whereabouts, not just how to get there */
    void venueChanged(boolean moved, @Nullable Borough borough, Instant now) {
        touch(now);
        if (isPublic()) {
            if (moved) {
                sequence++;
            }
            enterFeeds(borough);
        }
    }

    /** Public feeds show the address from now on: they must tell the change apart. */
    void openAddress(Instant now) {
        addressOpened = true;
        touch(now);
    }

    /** Only what is listed ever stands in a feed; what stood there is remembered. */
    private void enterFeeds(@Nullable Borough borough) {
        if (showing.listed()) {
            wasListed = true;
            facets.addAll(Facet.of(content(), borough));
        }
    }

    /** A host's new name is shown with the event. */
    void hostRenamed(Instant now) {
        touch(now);
    }

    PublishDecision mayPublish(Instant now) {
        return switch (state) {
            case PUBLISHED -> PublishDecision.no(PlanningRefused.Reason.ALREADY_PUBLISHED);
            case CANCELLED -> PublishDecision.no(PlanningRefused.Reason.CANCELLED);
            case UNPUBLISHED ->
                cancelReason != null
                        ? PublishDecision.no(PlanningRefused.Reason.CANCELLED)
                        : PublishDecision.unlessOver(slot, now);
            case DRAFT -> PublishDecision.unlessOver(slot, now);
        };
    }

    void publish(@Nullable Borough borough, Instant now) {
        mayPublish(now).orThrow();
        if (state == EventState.UNPUBLISHED) {
            sequence++; // outdoes the tombstone
        }
        state = EventState.PUBLISHED;
        enterFeeds(borough);
        touch(now);
    }

    void cancel(String reason, Instant now) {
        if (state != EventState.PUBLISHED) {
            throw new PlanningRefused(
                    state == EventState.CANCELLED
                            ? PlanningRefused.Reason.CANCELLED
                            : PlanningRefused.Reason.NOT_PUBLISHED);
        }
        if (slot.isOver(now)) {
            throw new PlanningRefused(PlanningRefused.Reason.OVER);
        }
        state = EventState.CANCELLED;
        cancelReason = reason;
        sequence++;
        touch(now);
    }

    void unpublish(Instant now) {
        if (!isPublic()) {
            throw new PlanningRefused(PlanningRefused.Reason.NOT_PUBLISHED);
        }
        state = EventState.UNPUBLISHED;
        sequence++;
        touch(now);
    }

    /** A slug that has been public keeps answering; a draft's has not. */
    void rename(String next) {
        if (state == EventState.DRAFT) {
            slugs.removeIf(s -> !s.equals(next));
        }
        slugs.add(next);
        slug = next;
    }

    /** Moves on even twice within a second, since feeds tell changes apart by it. */
    private void touch(Instant now) {
        var second = now.truncatedTo(ChronoUnit.SECONDS);
        modifiedAt = second.isAfter(modifiedAt) ? second : modifiedAt.plusSeconds(1);
    }
}
