package nyc.icefree.events;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventContent;
import nyc.icefree.events.announced.PartnerEventTaken;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.text.CalendarUid;
import nyc.icefree.venues.KnownVenue;
import nyc.icefree.venues.VenueStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class PartnerEvents {
    private final EntityManager entities;
    private final EventRepository events;
    private final PartnerPlaces places;
    private final VenueStore venues;
    private final EventEditing editing;
    private final EventSlugs slugs;
    private final EventWordIndex index;
    private final Audit audit;
    private final EventAnnouncements announcements;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    PartnerEvents(
            EntityManager entities,
            EventRepository events,
            PartnerPlaces places,
            VenueStore venues,
            EventEditing editing,
            EventSlugs slugs,
            EventWordIndex index,
            Audit audit,
            EventAnnouncements announcements,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.entities = entities;
        this.events = events;
        this.places = places;
        this.venues = venues;
        this.editing = editing;
        this.slugs = slugs;
        this.index = index;
        this.audit = audit;
        this.announcements = announcements;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Publishes an event as its partner's calendar has it.
     *
     * @param name its UID there, kept if possible
     */
    @CallerDecides
    @Transactional
    public EventId take(OrganizationId host, PartnerName name, PartnerEvent is) {
        var venue = places.of(host.value(), is);
        var event = made(name.kept(), PartnerContent.of(host, is, venue == null ? null : venue.id()), venue);
        event.become(Set.of(new StoredOrigin(host.value(), name.url(), name.uid(), name.repeats())));
        event.publish(venue == null ? null : venue.area(), clock.instant());
        places.keep(venue);
        entities.persist(event); // not before, so that it is written once
        audit.note(null, AuditedAct.EVENT_DRAFTED, event.id, event.host());
        editing.notePublished(event);
        announcements.shown(event);
        publisher.publishEvent(new PartnerEventTaken(new EventId(event.id)));
        return new EventId(event.id);
    }

    /**
     * Makes a draft from a file, once; then it is the host's own, with the defaults of its kind.
     *
     * @param uid its UID in the file, kept if no other event has it; null where it cannot be kept
     */
    @CallerDecides
    @Transactional
    public EventId draft(OrganizationId host, @Nullable String uid, PartnerEvent is) {
        var venue = places.of(host.value(), is);
        var event =
                made(uid, PartnerContent.usual(PartnerContent.of(host, is, venue == null ? null : venue.id())), venue);
        places.keep(venue, event);
        entities.persist(event);
        editing.note(AuditedAct.EVENT_DRAFTED, event);
        return new EventId(event.id);
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public boolean knows(String uid) {
        return events.existsByUid(uid);
    }

    /** Whether an event planned here, not taken from a partner's calendar, has this UID. */
    @CallerDecides
    @Transactional(readOnly = true)
    public boolean plannedHere(String uid) {
        return events.existsByUidAndOriginsIsEmpty(uid);
    }

    private Event made(@Nullable String uid, EventContent content, @Nullable KnownVenue venue) {
        var id = UUID.randomUUID();
        var name = uid != null && !events.existsByUid(uid) ? uid : CalendarUid.fresh();
        var event = new Event(id, name, content, slugs.free(id, content), clock.instant());
        event.findBy(SearchText.of(content, venue), index::next);
        return event;
    }

    /** Whether following would reveal a hidden address, or lead to an event without one. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Following foresee(EventId id, PartnerEvent was, PartnerEvent is) {
        return events.findById(id.value())
                .map(event -> of(event, was, is).following())
                .orElse(Following.CAN);
    }

    /**
     * Takes over what changed between two readings of the calendar, as far as nobody changed it here.
     *
     * @return whether the event changed; false where {@link #foresee} is not {@code CAN}
     */
    @CallerDecides
    @Transactional
    public boolean follow(EventId id, PartnerEvent was, PartnerEvent is) {
        var event = events.lock(id.value()).orElse(null);
        if (event == null || event.state.isGone()) {
            return false;
        }
        var next = of(event, was, is);
        var content = next.content();
        if (content.equals(event.content()) || next.following() != Following.CAN) {
            return false;
        }
        var venue = next.venue();
        places.keepNew(venue, event);
        var slug = slugs.after(event, content);
        var slotBefore = event.slot;
        var change = event.change(content, venue == null ? null : venue.area(), clock.instant());
        event.rename(slug);
        event.findBy(SearchText.of(content, venue), index::next);
        audit.note(null, AuditedAct.EVENT_CHANGED, event.id, event.host());
        announcements.changed(event, change.timeOrPlace());
        editing.moved(event, slotBefore);
        return true;
    }

    @CallerDecides
    @Transactional
    public void cancel(EventId id, String reason) {
        var event = events.lock(id.value()).orElse(null);
        if (event != null && event.state.willHappen() && !event.slot.isOver(clock.instant())) {
            event.cancel(reason, clock.instant());
            audit.note(null, AuditedAct.EVENT_CANCELLED, event.id, event.host());
            announcements.calledOff(event, null);
        }
    }

    /**
     * The calendar no longer says that it is cancelled.
     *
     * @param reason given when it was {@link #cancel cancelled}; an event that people cancelled here stays so
     */
    @CallerDecides
    @Transactional
    public void revive(EventId id, String reason) {
        var event = events.lock(id.value()).orElse(null);
        if (event != null
                && event.state == EventState.CANCELLED
                && reason.equals(event.cancelReason)
                && !event.slot.isOver(clock.instant())) {
            event.revive(clock.instant());
            audit.note(null, AuditedAct.EVENT_CHANGED, event.id, event.host());
            announcements.changed(event, true);
        }
    }

    @CallerDecides
    @Transactional
    public void withdraw(EventId id) {
        var event = events.lock(id.value()).orElse(null);
        if (event != null && event.isPublic() && !event.slot.isOver(clock.instant())) {
            event.unpublish(clock.instant());
            audit.note(null, AuditedAct.EVENT_UNPUBLISHED, event.id, event.host());
            announcements.calledOff(event, null);
        }
    }

    /**
     * Publishes a {@link #withdraw withdrawn} event again, if possible.
     *
     * @return whether it is public again
     */
    @CallerDecides
    @Transactional
    public boolean bringBack(EventId id) {
        var event = events.lock(id.value()).orElse(null);
        if (event == null
                || event.state != EventState.UNPUBLISHED
                || !event.mayPublish(clock.instant()).may()) {
            return false;
        }
        editing.publish(event);
        return true;
    }

    record Next(EventContent content, @Nullable KnownVenue venue, Following following) {}

    private Next of(Event event, PartnerEvent was, PartnerEvent is) {
        var venue = venue(event, was, is);
        var content = PartnerContent.followed(event.content(), venue == null ? null : venue.id(), was, is);
        return new Next(content, venue, following(event, content, venue));
    }

    private Following following(Event event, EventContent next, @Nullable KnownVenue venue) {
        var now = clock.instant();
        if (event.placeForgotten && event.slot.isOver(now) && next.slot().isOver(now)) {
            return Following.FORGOTTEN;
        }
        if (venue != null && next.tells(venue.facts())) {
            return Following.TELLS_HIDDEN_PLACE;
        }
        return event.state == EventState.PUBLISHED && EventLife.lacksPlace(event, next, now)
                ? Following.PLACE_UNKNOWN
                : Following.CAN;
    }

    private @Nullable KnownVenue venue(Event event, PartnerEvent was, PartnerEvent is) {
        var now = venues.find(event.venue).orElse(null);
        String here = now == null ? "" : now.address();
        boolean untouched = here.equalsIgnoreCase(PartnerPlaces.there(was.city(), was.place()));
        return untouched && !was.place().equals(is.place()) ? places.of(event.host(), is) : now;
    }
}
