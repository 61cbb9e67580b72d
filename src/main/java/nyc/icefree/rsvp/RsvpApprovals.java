package nyc.icefree.rsvp;

import java.util.Collection;
import java.util.List;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the host's organizers say yes or no to answers that ask or are held, and skip who waits. For nobody else. */
@Service
@WritesNothingPublic
public class RsvpApprovals {
    private final EventRights rights;
    private final CurrentActor actor;
    private final Audit audit;
    private final PlaceDecisions decisions;
    private final WaitingActs waiting;
    private final RsvpTable rsvps;
    private final RsvpSealing envelope;

    RsvpApprovals(
            EventRights rights,
            CurrentActor actor,
            Audit audit,
            PlaceDecisions decisions,
            WaitingActs waiting,
            RsvpTable rsvps,
            RsvpSealing envelope) {
        this.rights = rights;
        this.actor = actor;
        this.audit = audit;
        this.decisions = decisions;
        this.waiting = waiting;
        this.rsvps = rsvps;
        this.envelope = envelope;
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
        waiting.skip(row, envelope.reason(row.event(), row.id(), RsvpReason.must(reason)));
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
