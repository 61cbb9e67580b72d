package nyc.icefree.rsvp.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.database.WritesNothingPublic;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventRights;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.rsvp.DecidedRsvps;
import nyc.icefree.rsvp.ReasonText;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.answers.RsvpRow;
import nyc.icefree.rsvp.answers.RsvpSealing;
import nyc.icefree.rsvp.answers.RsvpTable;
import nyc.icefree.rsvp.spots.Burst;
import nyc.icefree.rsvp.spots.FloodGuard;
import nyc.icefree.rsvp.spots.SpotDecisions;
import nyc.icefree.rsvp.spots.SpotTable;
import nyc.icefree.rsvp.spots.Spots;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides RSVPs that ask, are held or came in a burst, for the host's organizers only. */
@Service
@WritesNothingPublic
public class RsvpApprovals {
    private static final Duration HOUR = Duration.ofHours(1);
    private final EventRights rights;
    private final CurrentActor actor;
    private final Audit audit;
    private final SpotDecisions decisions;
    private final Spots spots;
    private final RsvpTable rsvps;
    private final RsvpSealing sealing;
    private final SpotTable table;
    private final FloodGuard floods;
    private final Clock clock;

    RsvpApprovals(
            EventRights rights,
            CurrentActor actor,
            Audit audit,
            SpotDecisions decisions,
            Spots spots,
            RsvpTable rsvps,
            RsvpSealing sealing,
            SpotTable table,
            FloodGuard floods,
            Clock clock) {
        this.rights = rights;
        this.actor = actor;
        this.audit = audit;
        this.decisions = decisions;
        this.spots = spots;
        this.rsvps = rsvps;
        this.sealing = sealing;
        this.table = table;
        this.floods = floods;
        this.clock = clock;
    }

    /**
     * Skips those of another event, or decided already.
     *
     * @return how to undo it
     * @throws ReservationRefused CLOSED when the event is over or off
     */
    @StaffMay
    @Transactional
    public DecidedRsvps decide(EventId event, Collection<RsvpId> all, boolean yes) {
        mayChange(event);
        return decisions.decide(event, all, yes);
    }

    @StaffMay
    @Transactional(readOnly = true)
    public List<RsvpId> undecided(EventId event, RsvpState state, int many) {
        rights.require(actor.get(), Right.RECEIVE, event);
        return state.isUndecided()
                ? rsvps.of(event, Set.of(state), many).stream().map(RsvpRow::id).toList()
                : List.of();
    }

    /** @return how many ask again, or are held */
    @StaffMay
    @Transactional
    public int undo(DecidedRsvps decided) {
        mayChange(decided.event());
        return decisions.undo(decided);
    }

    @StaffMay
    @Transactional
    public void skip(RsvpId rsvp, String reason) {
        var row = rsvps.find(rsvp).orElseThrow(NotYours::new);
        mayChange(row.event());
        spots.skip(row, sealing.reason(row.event(), row.id(), ReasonText.must(reason)));
    }

    /** Answers that the standing alarm is about; empty for no alarm. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<Burst> burst(EventId event) {
        rights.require(actor.get(), Right.RECEIVE, event);
        return table.find(event).flatMap(floods::burst);
    }

    /** Answers that the standing alarm is about, or those of the last hour. */
    @StaffMay
    @Transactional(readOnly = true)
    public Burst lately(EventId event) {
        Instant now = clock.instant();
        return burst(event).orElseGet(() -> floods.burst(event, now.minus(HOUR), now));
    }

    @StaffMay
    @Transactional(readOnly = true)
    public Burst burst(EventId event, Instant from, Instant until) {
        rights.require(actor.get(), Right.RECEIVE, event);
        return floods.burst(event, from, until);
    }

    /** Of standing alarms; skips events that are not the actor's. */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<EventId, Burst> bursts(Collection<EventId> events) {
        var found = new HashMap<EventId, Burst>();
        for (var event : table.find(rights.may(actor.get(), Right.RECEIVE, events))) {
            floods.burst(event).ifPresent(burst -> found.put(event.event(), burst));
        }
        return found;
    }

    /**
     * Takes back a whole burst and answers the alarm.
     *
     * @return how {@link #undo} takes it back
     */
    @StaffMay
    @Transactional
    public DecidedRsvps takeBack(EventId event, Burst burst) {
        mayChange(event);
        return decisions.takeBack(event, burst);
    }

    /**
     * Lets in a whole burst, beyond all bounds, and answers the alarm.
     *
     * @return how {@link #undo} takes it back
     * @throws ReservationRefused CLOSED when the event is over or off
     */
    @StaffMay
    @Transactional
    public DecidedRsvps letIn(EventId event) {
        mayChange(event);
        return decisions.letIn(event);
    }

    @StaffMay
    @Transactional
    public void leave(EventId event) {
        mayChange(event);
        table.lock(event).ifPresent(known -> table.answerAlarm(event, clock.instant()));
    }

    private void mayChange(EventId event) {
        rights.require(actor.get(), Right.RECEIVE, event);
        audit.note(
                actor.get().mustBePerson().value(),
                AuditedAct.RSVP_CHANGED_BY_STAFF,
                event.value(),
                rights.ownerOf(event));
    }
}
