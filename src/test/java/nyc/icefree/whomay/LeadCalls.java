package nyc.icefree.whomay;

import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.util.Map;
import java.util.function.Function;
import nyc.icefree.shifts.ShiftLeading;
import org.jspecify.annotations.Nullable;

/** Who leads a shift. */
class LeadCalls implements TheirCalls {
    private final ShiftLeading leading;

    LeadCalls(ShiftLeading leading) {
        this.leading = leading;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put("ShiftLeading.endLead(AssignmentId)", w -> done(() -> leading.endLead(w.assignment())));
        all.put("ShiftLeading.lead(AssignmentId)", w -> done(() -> leading.lead(w.assignment())));
    }
}
