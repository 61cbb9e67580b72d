package nyc.icefree.events;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps from draft to published event that need approval or a set time. */
@Service
public class EventApproval {
    private final EventRepository events;
    private final EventSearch search;
    private final EventEditing editing;
    private final EventVenues venues;
    private final Memberships memberships;
    private final EventAnnouncements announcements;
    private final Clock clock;

    EventApproval(
            EventRepository events,
            EventSearch search,
            EventEditing editing,
            EventVenues venues,
            Memberships memberships,
            EventAnnouncements announcements,
            Clock clock) {
        this.events = events;
        this.search = search;
        this.editing = editing;
        this.venues = venues;
        this.memberships = memberships;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Submits for approval, by organizers of a host that is not trusted.
     *
     * @param publishAt when it publishes itself once approved; null for at once
     */
    @StaffMay
    @Transactional
    public void submit(EventId id, @Nullable Instant publishAt) {
        announcements.submitted(submit(id, publishAt, clock.instant()));
    }

    /** Submits one of several events together; administrators are told only once. */
    @CallerDecides
    @Transactional
    public void submitAlong(EventId id, @Nullable Instant publishAt) {
        submit(id, publishAt, clock.instant());
    }

    private Event submit(EventId id, @Nullable Instant publishAt, Instant now) {
        var event = mine(id);
        if (!editing.card(event).active()) {
            throw new Refused(PlanningRefused.ORGANIZATION_NOT_ACTIVE);
        }
        venues.mustNotTell(event);
        event.submit(future(event, publishAt, now), now);
        editing.note(AuditedAct.EVENT_SUBMITTED, event);
        return event;
    }

    @StaffMay
    @Transactional
    public void withdraw(EventId id) {
        var event = mine(id);
        event.sendBack(clock.instant());
        editing.note(AuditedAct.EVENT_CHANGED, event);
    }

    /** Publishes the event by itself at a later time, if {@link EventPlanning#mayPublish} allows it now. */
    @StaffMay
    @Transactional
    public void schedule(EventId id, Instant publishAt) {
        var event = mine(id);
        editing.decide(event).orThrow();
        var now = clock.instant();
        event.approve(future(event, publishAt, now), now);
        editing.note(AuditedAct.EVENT_CHANGED, event);
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public List<EventId> submitted() {
        return search.ids(new EventSearch.Where().and("e.state = 'SUBMITTED'"), "e.starts_at", 0, 500).stream()
                .map(EventId::new)
                .toList();
    }

    /**
     * Publishes at once, or at the time that its organizers chose.
     *
     * @param version that the administrator has read
     * @throws ChangedMeanwhile when the event has another version by now
     */
    @CallerDecides
    @Transactional
    public void approve(EventId id, int version) {
        var event = waiting(id);
        if (event.version != version) {
            throw new ChangedMeanwhile();
        }
        var at = event.publishAt;
        var now = clock.instant();
        event.approve(at, now);
        if (at == null || !at.isAfter(now)) {
            editing.publish(event);
        }
    }

    @CallerDecides
    @Transactional
    public void sendBack(EventId id) {
        waiting(id).sendBack(clock.instant());
    }

    private Event waiting(EventId id) {
        var event = events.lock(id.value()).orElseThrow(NotYours::new);
        if (event.state != EventState.SUBMITTED) {
            throw new Refused(PlanningRefused.NOT_SUBMITTED);
        }
        return event;
    }

    private Event mine(EventId id) {
        var event = events.lock(id.value()).orElseThrow(NotYours::new);
        memberships.require(Right.PLAN, new OrganizationId(event.host()));
        return event;
    }

    private static @Nullable Instant future(Event event, @Nullable Instant at, Instant now) {
        if (at != null && (!at.isAfter(now) || !at.isBefore(event.slot.startsAt()))) {
            throw new Refused(PlanningRefused.NOT_IN_THE_FUTURE);
        }
        return at;
    }
}
