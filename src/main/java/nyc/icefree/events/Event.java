package nyc.icefree.events;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.city.Area;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventContent;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.CalendarUid;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "event")
class Event extends StoredEvent {
    protected Event() {}

    /** The UID differs from the web address: a slug may change, a UID never. */
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

    EventChange change(EventContent next, @Nullable Area area, Instant now) {
        return change(next, Set.of(), area, now);
    }

    /**
     * A postponed event that gets another time takes place again.
     *
     * @param atOnce organizations that need not be asked, since the actor works for them
     * @param area of the venue after the change
     */
    EventChange change(EventContent next, Set<UUID> atOnce, @Nullable Area area, Instant now) {
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
        if (state == EventState.POSTPONED && !slot.equals(slotBefore)) {
            state = EventState.PUBLISHED;
            cancelReason = null;
        }
        boolean leaves = !FeedFacet.of(this, area).containsAll(shownBefore) || listedBefore != showing.listed();
        touch(now, SequenceRule.onEdit(isPublic(), timeOrPlace, leaves));
        if (isPublic()) {
            if (listedBefore && !showing.listed()) {
                gone = Tombstone.of(slotBefore, sequence, modifiedAt);
            }
            enterFeeds(area, now);
        }
        return new EventChange(true, timeOrPlace);
    }

    void welcomed(UUID organization, @Nullable Area area, Instant now) {
        welcome(Set.of(organization));
        touch(now);
        if (isPublic()) {
            enterFeeds(area, now);
        }
    }

    void partWith(UUID organization, Instant now) {
        if (organization.equals(host())) {
            throw new IllegalStateException("the host cannot leave its own event");
        }
        boolean shown = hostsInOrder().contains(organization);
        remove(organization);
        touch(now, SequenceRule.onCohostLeaving(isPublic(), shown));
    }

    void venueMerged(UUID stays, boolean moved, @Nullable Area area, Instant now) {
        venue = stays;
        venueChanged(moved, area, now);
    }

    void venueChanged(boolean moved, @Nullable Area area, Instant now) {
        touch(now, SequenceRule.onVenueChange(isPublic(), moved));
        if (isPublic()) {
            enterFeeds(area, now);
        }
    }

    /** Public feeds show the address from now on, so they must notice the change. */
    void openAddress(Instant now) {
        addressOpened = true;
        touch(now);
    }

    /** Its UID in calendars changed. */
    void renamed(Instant now) {
        touch(now, true);
    }

    /** Only listed events are in feeds; the facets that feeds ever used are remembered. */
    private void enterFeeds(@Nullable Area area, Instant now) {
        if (showing.listed()) {
            listedAt = wasListed ? listedAt : now;
            wasListed = true;
            gone = null;
            facets.addAll(FeedFacet.of(this, area));
        }
    }

    void shownOtherwise(Instant now) {
        touch(now);
    }

    PublishDecision mayPublish(Instant now) {
        return EventLife.mayPublish(this, now);
    }

    void publish(@Nullable Area area, Instant now) {
        mayPublish(now).orThrow();
        touch(now, SequenceRule.onPublish(wasListed));
        state = EventState.PUBLISHED;
        calledOffWithoutDay = false;
        publishAt = null;
        enterFeeds(area, now);
    }

    void submit(@Nullable Instant at, Instant now) {
        mayPublish(now).orThrow();
        if (state == EventState.SUBMITTED || state == EventState.APPROVED) {
            throw new Refused(PlanningRefused.SUBMITTED_ALREADY);
        }
        state = EventState.SUBMITTED;
        publishAt = at;
        touch(now);
    }

    /**
     * Waits for approval again, after a change or because the approval was withdrawn.
     *
     * @param at as in {@link #submit}
     */
    void resubmit(@Nullable Instant at) {
        state = EventState.SUBMITTED;
        publishAt = at;
    }

    void approve(@Nullable Instant at, Instant now) {
        mayPublish(now).orThrow();
        state = EventState.APPROVED;
        publishAt = at;
        touch(now);
    }

    void sendBack(Instant now) {
        if (state != EventState.SUBMITTED && state != EventState.APPROVED) {
            throw new Refused(PlanningRefused.NOT_SUBMITTED);
        }
        state = EventState.DRAFT;
        publishAt = null;
        touch(now);
    }

    void postpone(@Nullable String reason, Instant now) {
        if (state != EventState.PUBLISHED) {
            throw new Refused(EventLife.notPublished(this));
        }
        if (slot.isOver(now)) {
            throw new Refused(PlanningRefused.OVER);
        }
        state = EventState.POSTPONED;
        cancelReason = reason;
        touch(now, true);
    }

    void resume(Instant now) {
        if (state != EventState.POSTPONED) {
            throw new Refused(PlanningRefused.NOT_POSTPONED);
        }
        if (slot.isOver(now)) {
            throw new Refused(PlanningRefused.OVER);
        }
        revive(now);
    }

    void revive(Instant now) {
        state = EventState.PUBLISHED;
        calledOffWithoutDay = false;
        cancelReason = null;
        touch(now, true);
    }

    /**
     * Restores the state before the cancellation.
     *
     * @param reason of a postponed event
     */
    void cancelBack(boolean postponed, @Nullable String reason, Instant now) {
        if (state != EventState.CANCELLED) {
            throw new Refused(PlanningRefused.NOT_PUBLISHED);
        }
        if (!calledOffWithoutDay && slot.isOver(now)) {
            throw new Refused(PlanningRefused.OVER);
        }
        revive(now);
        if (postponed) {
            state = EventState.POSTPONED;
            cancelReason = reason;
        }
    }

    /** The reason names an address that is hidden now. */
    void forgetReason() {
        cancelReason = null;
    }

    void cancel(String reason, Instant now) {
        EventLife.mustBeCancellable(this, now);
        calledOffWithoutDay = isWithoutDay();
        state = EventState.CANCELLED;
        cancelReason = reason;
        touch(now, true);
    }

    void unpublish(Instant now) {
        if (!isPublic()) {
            throw new Refused(PlanningRefused.NOT_PUBLISHED);
        }
        if (state == EventState.POSTPONED) {
            cancelReason = null;
        }
        boolean listed = isListed();
        calledOffWithoutDay = isWithoutDay();
        state = EventState.UNPUBLISHED;
        touch(now, true);
        if (listed) {
            gone = Tombstone.of(slot, sequence, modifiedAt);
        }
    }

    /** A slug that was ever public keeps working; a draft's need not. */
    void rename(String next) {
        if (!isPublic() && !wasListed) {
            slugs.removeIf(s -> !s.equals(next));
        }
        slugs.add(next);
        slug = next;
    }

    private void touch(Instant now) {
        touch(now, false);
    }

    /** The one place that raises SEQUENCE. LAST-MODIFIED advances even twice within a second: feeds detect changes by it. */
    private void touch(Instant now, boolean raisesSequence) {
        if (raisesSequence) {
            sequence++;
        }
        var second = now.truncatedTo(ChronoUnit.SECONDS);
        modifiedAt = second.isAfter(modifiedAt) ? second : modifiedAt.plusSeconds(1);
    }

    record EventChange(boolean any, boolean timeOrPlace) {
        static final EventChange NOTHING = new EventChange(false, false);
    }
}
