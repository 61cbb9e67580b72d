package nyc.icefree.events;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventContent;
import nyc.icefree.events.PlanningRefused.Reason;
import nyc.icefree.text.CalendarUid;
import nyc.icefree.venues.Borough;
import org.jspecify.annotations.Nullable;

/** A gathering on one date, and the rules of its life: who may take which step its services decide. */
@Entity
@Table(name = "event")
class Event extends StoredEvent {
    protected Event() {}

    /** With a name of its own in calendars, not its web address: that may change, a UID never. */
    Event(UUID id, EventContent content, String slug, Instant now) {
        this(id, CalendarUid.fresh(), content, slug, now);
    }

    Event(UUID id, String uid, EventContent content, String slug, Instant now) {
        this.id = id;
        this.uid = uid;
        this.createdAt = now.truncatedTo(ChronoUnit.SECONDS);
        this.modifiedAt = createdAt;
        this.slug = slug;
        slugs.add(slug);
        take(content);
    }

    EventChange change(EventContent next, @Nullable Borough borough, Instant now) {
        return change(next, Set.of(), borough, now);
    }

    /**
     * A postponed event that is given another time takes place again.
     *
     * @param atOnce organizations that need not be asked, since whoever names them speaks for them
     * @param borough of the venue after the change
     */
    EventChange change(EventContent next, Set<UUID> atOnce, @Nullable Borough borough, Instant now) {
        EventLife.mustBeChangeable(this);
        if (content().equals(next)) {
            return EventChange.NOTHING;
        }
        var shownBefore = FeedFacet.of(this, null);
        boolean listedBefore = showing.listed();
        var slotBefore = slot;
        boolean timeOrPlace = content().movesTo(next);
        take(next);
        welcome(atOnce);
        touch(now);
        if (state == EventState.POSTPONED && !slot.equals(slotBefore)) {
            state = EventState.PUBLISHED;
            cancelReason = null;
        }
        if (isPublic()) {
            boolean leaves = !FeedFacet.of(this, borough).containsAll(shownBefore) || listedBefore != showing.listed();
            if (timeOrPlace || leaves) {
                sequence++; // a feed it leaves must outdo what it said before
            }
            if (listedBefore && !showing.listed()) {
                gone = Tombstone.of(slotBefore, sequence, modifiedAt);
            }
            enterFeeds(borough, now);
        }
        return new EventChange(true, timeOrPlace);
    }

    void welcomed(UUID organization, @Nullable Borough borough, Instant now) {
        welcome(Set.of(organization));
        touch(now);
        if (isPublic()) {
            enterFeeds(borough, now);
        }
    }

    /** Takes a co-host's name off, whether it had accepted or not. */
    void partWith(UUID organization, Instant now) {
        if (organization.equals(host())) {
            throw new IllegalStateException("the host cannot leave its own event");
        }
        boolean shown = hostsInOrder().contains(organization);
        remove(organization);
        touch(now);
        if (shown && isPublic()) {
            sequence++; // its organization's feed carries a tombstone now
        }
    }

    /** Its venue was the same place as another, which stays. @param moved as in {@link #venueChanged} */
    void venueMerged(UUID stays, boolean moved, @Nullable Borough borough, Instant now) {
        venue = stays;
        venueChanged(moved, borough, now);
    }

    /** Its venue's facts were changed. @param moved name or whereabouts, not just how to get there */
    void venueChanged(boolean moved, @Nullable Borough borough, Instant now) {
        touch(now);
        if (isPublic()) {
            if (moved) {
                sequence++;
            }
            enterFeeds(borough, now);
        }
    }

    /** Public feeds show the address from now on: they must tell the change apart. */
    void openAddress(Instant now) {
        addressOpened = true;
        touch(now);
    }

    /** Calendars know it by another name from now on; what was said under the old one must be outdone. */
    void renamed(Instant now) {
        sequence++;
        touch(now);
    }

    /** Only what is listed ever stands in a feed; what stood there is remembered. */
    private void enterFeeds(@Nullable Borough borough, Instant now) {
        if (showing.listed()) {
            listedAt = wasListed ? listedAt : now;
            wasListed = true;
            gone = null;
            facets.addAll(FeedFacet.of(this, borough));
        }
    }

    /** What is shown with it is another now: a host's name, or its place is forgotten. */
    void shownOtherwise(Instant now) {
        touch(now);
    }

    PublishDecision mayPublish(Instant now) {
        return EventLife.mayPublish(this, now);
    }

    void publish(@Nullable Borough borough, Instant now) {
        mayPublish(now).orThrow();
        if (wasListed) {
            sequence++; // outdoes the tombstone
        }
        state = EventState.PUBLISHED;
        calledOffWithoutDay = false;
        publishAt = null;
        enterFeeds(borough, now);
        touch(now);
    }

    /** @param at when it publishes itself once it is approved; null for whenever its organizers do */
    void submit(@Nullable Instant at, Instant now) {
        mayPublish(now).orThrow();
        if (state == EventState.SUBMITTED || state == EventState.APPROVED) {
            throw new PlanningRefused(Reason.SUBMITTED_ALREADY);
        }
        state = EventState.SUBMITTED;
        publishAt = at;
        touch(now);
    }

    /** It waits again: what was approved is another thing now, or its approval was taken back. @param at as submitted */
    void resubmit(@Nullable Instant at) {
        state = EventState.SUBMITTED;
        publishAt = at;
    }

    /** @param at when it publishes itself; null leaves that to its organizers */
    void approve(@Nullable Instant at, Instant now) {
        mayPublish(now).orThrow();
        state = EventState.APPROVED;
        publishAt = at;
        touch(now);
    }

    /** Back to its organizers, whoever wants it so. */
    void sendBack(Instant now) {
        if (state != EventState.SUBMITTED && state != EventState.APPROVED) {
            throw new PlanningRefused(Reason.NOT_SUBMITTED);
        }
        state = EventState.DRAFT;
        publishAt = null;
        touch(now);
    }

    /** @param reason what people are told, or null */
    void postpone(@Nullable String reason, Instant now) {
        if (state != EventState.PUBLISHED) {
            throw new PlanningRefused(EventLife.notPublished(this));
        }
        if (slot.isOver(now)) {
            throw new PlanningRefused(Reason.OVER);
        }
        state = EventState.POSTPONED;
        cancelReason = reason;
        sequence++;
        touch(now);
    }

    /** It takes place at its old time after all. */
    void resume(Instant now) {
        if (state != EventState.POSTPONED) {
            throw new PlanningRefused(Reason.NOT_POSTPONED);
        }
        if (slot.isOver(now)) {
            throw new PlanningRefused(Reason.OVER);
        }
        revive(now);
    }

    /** It takes place after all. */
    void revive(Instant now) {
        state = EventState.PUBLISHED;
        calledOffWithoutDay = false;
        cancelReason = null;
        sequence++;
        touch(now);
    }

    /** As it was before it was cancelled. @param reason of a postponed one */
    void cancelBack(boolean postponed, @Nullable String reason, Instant now) {
        if (state != EventState.CANCELLED) {
            throw new PlanningRefused(Reason.NOT_PUBLISHED);
        }
        if (!calledOffWithoutDay && slot.isOver(now)) {
            throw new PlanningRefused(Reason.OVER);
        }
        revive(now);
        if (postponed) {
            state = EventState.POSTPONED;
            cancelReason = reason;
        }
    }

    /** Why was said when everybody might know what it tells. */
    void forgetReason() {
        cancelReason = null;
    }

    void cancel(String reason, Instant now) {
        EventLife.mustBeCancellable(this, now);
        calledOffWithoutDay = isWithoutDay();
        state = EventState.CANCELLED;
        cancelReason = reason;
        sequence++;
        touch(now);
    }

    void unpublish(Instant now) {
        if (!isPublic()) {
            throw new PlanningRefused(Reason.NOT_PUBLISHED);
        }
        if (state == EventState.POSTPONED) {
            cancelReason = null;
        }
        boolean listed = isListed();
        calledOffWithoutDay = isWithoutDay();
        state = EventState.UNPUBLISHED;
        sequence++;
        touch(now);
        if (listed) {
            gone = Tombstone.of(slot, sequence, modifiedAt);
        }
    }

    /** A slug that has been public keeps answering; a draft's has not. */
    void rename(String next) {
        if (!isPublic() && !wasListed) {
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
