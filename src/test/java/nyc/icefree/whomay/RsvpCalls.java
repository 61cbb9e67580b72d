package nyc.icefree.whomay;

import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nyc.icefree.rsvp.RsvpApprovals;
import nyc.icefree.rsvp.RsvpDesk;
import nyc.icefree.rsvp.answers.CancelledRsvp;
import nyc.icefree.rsvp.answers.DecidedRsvps;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.whomay.AcrossOrganizationsTest.World;
import org.jspecify.annotations.Nullable;

/** What organizers say to answers that ask, are held, or wait. */
class RsvpCalls implements TheirCalls {
    private final RsvpApprovals approvals;
    private final RsvpDesk desk;

    RsvpCalls(RsvpApprovals approvals, RsvpDesk desk) {
        this.desk = desk;
        this.approvals = approvals;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put(
                "RsvpDesk.cancelBack(CancelledRsvp, String)",
                w -> done(
                        () -> desk.cancelBack(new CancelledRsvp(w.rsvp(), RsvpState.GOING, null, Instant.EPOCH), "x")));
        all.put(
                "RsvpApprovals.decide(EventId, Collection, boolean)",
                w -> approvals.decide(w.event(), List.of(w.rsvp()), true));
        all.put(
                "RsvpApprovals.undo(DecidedRsvps)",
                w -> done(() -> approvals.undo(new DecidedRsvps(w.event(), true, List.of()))));
        all.put("RsvpApprovals.skip(RsvpId, String)", w -> done(() -> approvals.skip(w.rsvp(), "not this week")));
    }
}
