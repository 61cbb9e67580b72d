package nyc.icefree.events;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.events.announced.EventDeleting;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.Refused;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes drafts for good, with their shifts, checklist and key. What was ever public stays and is cancelled or
 * unpublished, since people and calendars remember it.
 */
@Service
public class EventDeletion {
    private final EntityManager entities;
    private final EventRepository events;
    private final TranslationMarks marks;
    private final ProgrammeVersion version;
    private final Memberships memberships;
    private final CurrentActor actor;
    private final Vault vault;
    private final Audit audit;
    private final ApplicationEventPublisher announcements;

    EventDeletion(
            EntityManager entities,
            EventRepository events,
            TranslationMarks marks,
            ProgrammeVersion version,
            Memberships memberships,
            CurrentActor actor,
            Vault vault,
            Audit audit,
            ApplicationEventPublisher announcements) {
        this.entities = entities;
        this.events = events;
        this.marks = marks;
        this.version = version;
        this.memberships = memberships;
        this.actor = actor;
        this.vault = vault;
        this.audit = audit;
        this.announcements = announcements;
    }

    /**
     * Deletes a draft of the actor's organization; it cannot be brought back.
     *
     * @throws Refused unless it is a draft, not from a partner's calendar, without people in its shifts
     * @throws ChangedMeanwhile when somebody changes it at the same moment
     */
    @StaffMay
    @Transactional
    public void delete(EventId id) {
        var event = mine(id);
        mustBeDeletable(event);
        entities.detach(event); // it is read again under the lock
        remove(id);
    }

    /** Refuses what {@link #delete} would refuse because of the event itself; nothing is stored. */
    @StaffMay
    @Transactional(readOnly = true)
    public void check(EventId id) {
        mustBeDeletable(mine(id));
    }

    /**
     * Deletes for a caller that has checked who may, and for jobs.
     *
     * @throws Refused as {@link #delete}
     */
    @CallerDecides
    @Transactional
    public void remove(EventId id) {
        // upper rooms come first: a change of a series locks the series before its dates
        announcements.publishEvent(new EventDeleting(id));
        var event = events.lock(id.value()).orElseThrow(NotYours::new);
        if (event.state != EventState.DRAFT || event.wasListed) {
            throw new Refused(PlanningRefused.NOT_A_DRAFT);
        }
        if (!event.origins().isEmpty()) {
            throw new Refused(PlanningRefused.FROM_A_SOURCE);
        }
        var host = event.host();
        marks.forget(event);
        entities.remove(event);
        try {
            entities.flush();
        } catch (OptimisticLockException changed) {
            throw new ChangedMeanwhile();
        }
        version.raise(); // an organizer's own feed had it
        vault.destroy(KeyOwner.event(id.value()));
        if (vault.hasKey(KeyOwner.door(id.value()))) {
            vault.destroy(KeyOwner.door(id.value()));
        }
        var person = actor.get().person();
        audit.note(person == null ? null : person.value(), AuditedAct.EVENT_DELETED, id.value(), host);
    }

    private static void mustBeDeletable(Event event) {
        if (event.state != EventState.DRAFT || event.wasListed) {
            throw new Refused(PlanningRefused.NOT_A_DRAFT);
        }
        if (!event.origins().isEmpty()) {
            throw new Refused(PlanningRefused.FROM_A_SOURCE);
        }
    }

    private Event mine(EventId id) {
        var event = events.findById(id.value()).orElseThrow(NotYours::new);
        memberships.require(Right.PLAN, new OrganizationId(event.host()));
        return event;
    }
}
