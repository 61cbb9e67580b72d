package nyc.icefree.events;

import java.time.Clock;
import java.util.Optional;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.FormCleaning;
import nyc.icefree.eventform.MoveCheck;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.announced.EventCopied;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.SafeText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets organizers of a host plan and change its events. Anybody else gets {@link NotYours}. */
@Service
public class EventPlanning {
    public static final int LONGEST_REASON = 500;

    private final EventRepository events;
    private final EventEditing editing;
    private final EventVenues venues;
    private final Memberships memberships;
    private final EventAnnouncements announcements;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    EventPlanning(
            EventRepository events,
            EventEditing editing,
            EventVenues venues,
            Memberships memberships,
            EventAnnouncements announcements,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.events = events;
        this.editing = editing;
        this.venues = venues;
        this.memberships = memberships;
        this.announcements = announcements;
        this.publisher = publisher;
        this.clock = clock;
    }

    @StaffMay
    @Transactional
    public EventId draft(OrganizationId host, EventDraft form) {
        memberships.require(Right.PLAN, host);
        return new EventId(editing.draft(host, form, null).id);
    }

    /**
     * @param version as {@link #planOf} gave it; saving an equal form changes nothing
     * @throws Refused with SECOND_PERSON_NEEDED when the host may not move a published event alone
     */
    @StaffMay
    @Transactional
    public void change(EventId id, int version, EventDraft form) {
        change(id, version, form, ShiftHours.MOVE);
    }

    @StaffMay
    @Transactional
    public void change(EventId id, int version, EventDraft form, ShiftHours shifts) {
        editing.change(mine(id), version, form, false, null, shifts);
    }

    /**
     * Saves a draft automatically; refuses what is no draft any more, even when nothing was typed.
     *
     * @return the plan from now on
     */
    @StaffMay
    @Transactional
    public EventPlan saveDraft(EventId id, int version, EventDraft form) {
        var event = mine(id);
        if (event.state != EventState.DRAFT) {
            throw new Refused(PlanningRefused.NO_DRAFT_ANY_MORE);
        }
        editing.change(event, version, form, false, null, ShiftHours.MOVE);
        announcements.flushed(event);
        return PlanForms.plan(event);
    }

    /**
     * Undoes a change: people are told only if they have heard of it.
     *
     * @param version after the change; another one is refused, since somebody has changed the event again
     * @param backTo the version before the change, when its form was {@code before}
     * @param shifts as in the change
     */
    @StaffMay
    @Transactional
    public void changeBack(EventId id, int version, EventDraft before, int backTo, ShiftHours shifts) {
        editing.change(mine(id), version, before, false, backTo, shifts);
    }

    @StaffMay
    @Transactional(readOnly = true)
    public MoveCheck check(EventId id, EventDraft form) {
        return editing.check(required(events.findById(id.value())), form);
    }

    @CallerDecides
    public EventDraft cleaned(EventDraft typed) {
        return FormCleaning.draft(typed);
    }

    /** Makes a change that one person proposed and a second one agreed to. */
    @CallerDecides
    @Transactional
    public void changeAgreed(EventId id, int version, EventDraft form, ShiftHours shifts) {
        editing.change(events.lock(id.value()).orElseThrow(NotYours::new), version, form, true, null, shifts);
    }

    @StaffMay
    @Transactional
    public void publish(EventId id) {
        var event = mine(id);
        editing.decide(event).orThrow();
        editing.publish(event);
    }

    @StaffMay
    @Transactional(readOnly = true)
    public PublishDecision mayPublish(EventId id) {
        return editing.decide(required(events.findById(id.value())));
    }

    /** @param reason what people are told, 1 to 500 characters */
    @StaffMay
    @Transactional
    public void cancel(EventId id, String reason) {
        cancel(mine(id), reason);
    }

    @CallerDecides
    @Transactional
    public void cancelAgreed(EventId id, String reason) {
        cancel(events.lock(id.value()).orElseThrow(NotYours::new), reason);
    }

    private void cancel(Event event, String reason) {
        var told = given(event, reason);
        event.cancel(told, clock.instant());
        editing.note(AuditedAct.EVENT_CANCELLED, event);
        announcements.calledOff(event, null);
    }

    /**
     * Undoes a cancellation: people are told only if they have heard of it, or never heard that it was postponed.
     *
     * @param version after the cancellation; another one is refused, since somebody has changed the event again
     * @param before as {@link #planOf} gave it before the cancellation
     * @throws Refused when it is over meanwhile
     */
    @StaffMay
    @Transactional
    public void cancelBack(EventId id, int version, EventPlan before) {
        var event = mine(id);
        if (version != event.version) {
            throw new ChangedMeanwhile();
        }
        boolean postponed = before.state().awaitsDate();
        event.cancelBack(postponed, before.reason(), clock.instant());
        editing.note(AuditedAct.EVENT_CHANGED, event);
        if (postponed) {
            announcements.calledOff(event, before.version());
        } else {
            announcements.changedByActor(event, true, before.version());
        }
    }

    @StaffMay
    @Transactional(readOnly = true)
    public void checkCancel(EventId id, String reason) {
        var event = required(events.findById(id.value()));
        EventLife.mustBeCancellable(event, clock.instant());
        given(event, reason);
    }

    /**
     * Refuses a reason that names the address in the form although the event will hide it: people told about a
     * cancelled date need not come to the others.
     */
    @CallerDecides
    @Transactional(readOnly = true)
    public void checkReason(String reason, EventDraft form) {
        if (venues.tells(form, reason)) {
            throw new Refused(PlanningRefused.REASON_SHOWS_HIDDEN_ADDRESS);
        }
    }

    /** @param reason what people are told beside that a new date follows, up to 500 characters, or empty */
    @StaffMay
    @Transactional
    public void postpone(EventId id, String reason) {
        var event = mine(id);
        var told = told(event, reason);
        event.postpone(told.isEmpty() ? null : told, clock.instant());
        editing.note(AuditedAct.EVENT_CHANGED, event);
        announcements.calledOff(event, null);
    }

    @StaffMay
    @Transactional
    public void resume(EventId id) {
        var event = mine(id);
        event.resume(clock.instant());
        editing.note(AuditedAct.EVENT_CHANGED, event);
        announcements.changedByActor(event, true, null);
    }

    /** It may be published again as it is, or be duplicated and changed. */
    @StaffMay
    @Transactional
    public void unpublish(EventId id) {
        var event = mine(id);
        event.unpublish(clock.instant());
        editing.note(AuditedAct.EVENT_UNPUBLISHED, event);
        announcements.calledOff(event, null);
    }

    @StaffMay
    @Transactional
    public EventId copy(EventId from, EventDraft form) {
        var event = required(events.findById(from.value()));
        var made = editing.draft(new OrganizationId(event.host()), form, event);
        made.forgotLike(event);
        var copy = new EventId(made.id);
        publisher.publishEvent(new EventCopied(from, copy));
        return copy;
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<EventPlan> plan(EventId id) {
        return events.findById(id.value()).map(PlanForms::plan);
    }

    /** The event for its form; empty when the actor may not edit it. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<EventPlan> planOf(EventId id) {
        return events.findById(id.value())
                .filter(e -> venues.mine().contains(e.host()))
                .map(PlanForms::plan);
    }

    private Event mine(EventId id) {
        return required(events.lock(id.value()));
    }

    private Event required(Optional<Event> found) {
        var event = found.orElseThrow(NotYours::new);
        memberships.require(Right.PLAN, new OrganizationId(event.host()));
        return event;
    }

    private String given(Event event, String reason) {
        var told = told(event, reason);
        if (told.isEmpty()) {
            throw new Refused(PlanningRefused.REASON_MISSING);
        }
        return told;
    }

    private String told(Event event, String reason) {
        var told = SafeText.block(reason);
        if (told.length() > LONGEST_REASON) {
            throw new Refused(PlanningRefused.REASON_TOO_LONG);
        }
        if (venues.tells(event, told)) {
            throw new Refused(PlanningRefused.REASON_SHOWS_HIDDEN_ADDRESS);
        }
        return told;
    }
}
