package nyc.icefree.rsvp;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.rsvp.answers.DecidedRsvps;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.floods.Burst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the host's organizers say yes or no to answers that ask, are held or came in a burst, and skip who waits. For nobody else.
 */
@Service
@WritesNothingPublic
public class RsvpApprovals {
    private final EventRights rights;
    private final CurrentActor actor;
    private final Audit audit;
    private final PlaceDecisions decisions;
    private final Places places;
    private final RsvpTable rsvps;
    private final RsvpSealing envelope;
    private final UnprovenTable unproven;
    private final Clock clock;

    RsvpApprovals(
            EventRights rights,
            CurrentActor actor,
            Audit audit,
            PlaceDecisions decisions,
            Places places,
            RsvpTable rsvps,
            RsvpSealing envelope,
            UnprovenTable unproven,
            Clock clock) {
        this.rights = rights;
        this.actor = actor;
        this.audit = audit;
        this.decisions = decisions;
        this.places = places;
        this.rsvps = rsvps;
        this.envelope = envelope;
        this.unproven = unproven;
        this.clock = clock;
    }

    /**
     * Yes or no to many at once. Those that are decided already, or are of another event, are left alone.
     *
     * @return how to take it back
     * @throws ReservationRefused CLOSED when the event is over or off
     */
    @StaffMay
    @Transactional
    public DecidedRsvps decide(EventId event, Collection<RsvpId> all, boolean yes) {
        mayChange(event);
        return decisions.decide(event, all, yes);
    }

    /** Those that asked or are held first, so many. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<RsvpId> undecided(EventId event, RsvpState state, int many) {
        rights.require(actor.get(), Right.RECEIVE, event);
        return state.isUndecided()
                ? rsvps.of(event, Set.of(state), many).stream().map(RsvpRow::id).toList()
                : List.of();
    }

    /** As if nothing had been said. @return how many ask again, or are held */
    @StaffMay
    @Transactional
    public int undo(DecidedRsvps decided) {
        mayChange(decided.event());
        return decisions.undo(decided);
    }

    /**
     * A waiting party goes to the end of the list; what it was offered goes to the next.
     *
     * @param reason kept with the answer
     */
    @StaffMay
    @Transactional
    public void skip(RsvpId rsvp, String reason) {
        var row = rsvps.find(rsvp).orElseThrow(NotYours::new);
        mayChange(row.event());
        places.skip(row, envelope.reason(row.event(), row.id(), RsvpReason.must(reason)));
    }

    @StaffMay
    @Transactional(readOnly = true)
    public Optional<Burst> burst(EventId event) {
        rights.require(actor.get(), Right.RECEIVE, event);
        return Optional.ofNullable(find(Set.of(event)).get(event));
    }

    /** Those of these events that have one; events of which {@link #burst} tells the actor nothing are left out. */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<EventId, Burst> bursts(Collection<EventId> events) {
        return find(rights.may(actor.get(), Right.RECEIVE, events));
    }

    private Map<EventId, Burst> find(Set<EventId> events) {
        var now = clock.instant();
        var found = new HashMap<EventId, Burst>();
        unproven.arrived(events, now.minus(Burst.REMEMBERED))
                .forEach((event, arrived) -> Burst.of(arrived, now).ifPresent(burst -> found.put(event, burst)));
        return found;
    }

    /**
     * All answers of a burst that showed nothing have no places any more; those go to who waits. Who brought proof keeps theirs.
     *
     * @return how {@link #undo} takes it back
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
     * @return how {@link #undo} takes it back
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
