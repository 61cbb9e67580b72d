package nyc.icefree.rsvp;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.database.WritesNothingPublic;
import nyc.icefree.events.EventRights;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.StaffMay;
import nyc.icefree.rsvp.answers.DecidedRsvps;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.floods.Burst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the host's organizers learn that very many answers came at once, and take back those that showed nothing. For nobody else. */
@Service
@WritesNothingPublic
public class RsvpBursts {
    private final EventRights rights;
    private final CurrentActor actor;
    private final Audit audit;
    private final PlaceDecisions decisions;
    private final UnprovenTable table;
    private final Clock clock;

    RsvpBursts(
            EventRights rights,
            CurrentActor actor,
            Audit audit,
            PlaceDecisions decisions,
            UnprovenTable table,
            Clock clock) {
        this.rights = rights;
        this.actor = actor;
        this.audit = audit;
        this.decisions = decisions;
        this.table = table;
        this.clock = clock;
    }

    @StaffMay
    @Transactional(readOnly = true)
    public Optional<Burst> now(EventId event) {
        rights.require(actor.get(), Right.RECEIVE, event);
        return Optional.ofNullable(find(Set.of(event)).get(event));
    }

    /** Those of these events that have one; events of which {@link #now(EventId)} tells the actor nothing are left out. */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<EventId, Burst> now(Collection<EventId> events) {
        return find(rights.may(actor.get(), Right.RECEIVE, events));
    }

    private Map<EventId, Burst> find(Set<EventId> events) {
        var now = clock.instant();
        var found = new HashMap<EventId, Burst>();
        table.arrived(events, now.minus(Burst.REMEMBERED))
                .forEach((event, arrived) -> Burst.of(arrived, now).ifPresent(burst -> found.put(event, burst)));
        return found;
    }

    /**
     * All answers of a burst that showed nothing have no places any more; those go to who waits. Who brought proof keeps theirs.
     *
     * @return how {@link RsvpApprovals#undo} takes it back
     */
    @StaffMay
    @Transactional
    public DecidedRsvps takeBack(EventId event, Burst burst) {
        mayChange(event);
        return decisions.decide(event, burst, false);
    }

    /**
     * People sent them: what is held comes in, and nothing of the burst is doubted any more.
     *
     * @return how {@link RsvpApprovals#undo} takes it back
     * @throws ReservationRefused CLOSED when the event is over or off
     */
    @StaffMay
    @Transactional
    public DecidedRsvps letIn(EventId event, Burst burst) {
        mayChange(event);
        return decisions.decide(event, burst, true);
    }

    private void mayChange(EventId event) {
        rights.require(actor.get(), Right.RECEIVE, event);
        audit.note(
                actor.get().mustBePerson().value(),
                AuditedAct.RSVP_CHANGED_BY_STAFF,
                event.value(),
                rights.hostOf(event).<UUID>map(host -> host.value()).orElse(null));
    }
}
