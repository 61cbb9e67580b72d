package nyc.icefree.whomay;


import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nyc.icefree.interpreting.InterpreterCoverage;
import nyc.icefree.rsvp.RsvpDesk;
import nyc.icefree.shifts.HelperPages;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.views.CandidateFilter;
import org.jspecify.annotations.Nullable;

/** Which languages are covered at an event, and who could help. */
class InterpretingCalls implements TheirCalls {
    private final InterpreterCoverage coverage;
    private final RsvpDesk rsvps;
    private final ShiftStaffing staffing;
    private final HelperPages helpers;

    InterpretingCalls(InterpreterCoverage coverage, RsvpDesk rsvps, ShiftStaffing staffing, HelperPages helpers) {
        this.helpers = helpers;
        this.staffing = staffing;
        this.coverage = coverage;
        this.rsvps = rsvps;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put("InterpreterCoverage.of(EventId)", w -> coverage.of(w.event()));
        all.put(
                "ShiftStaffing.candidates(ShiftId, CandidateFilter)",
                w -> staffing.candidates(w.shift(), CandidateFilter.named("")));
        all.put("HelperPages.of(PersonId)", w -> helpers.of(w.volunteer()));
        all.put("RsvpDesk.interpretation(Collection)", w -> rsvps.interpretation(Set.of(w.event())));
    }
}
