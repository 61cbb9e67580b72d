package nyc.icefree.shifts;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.As;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.shifts.terms.Structure;
import nyc.icefree.shifts.views.OpenShift;
import nyc.icefree.shifts.views.OpenShiftFilter;
import nyc.icefree.shifts.views.SeatsNeeded;
import org.junit.jupiter.api.Test;

/** Of who waits for a second only volunteers learn: to anybody else it would say that one person is alone there. */
abstract class UntoldHalfContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends UntoldHalfContract {}

    @PostgresAppTest
    static class OnPostgresTest extends UntoldHalfContract {}

    private Set<SeatsNeeded> toAnybody(ShiftId shift) {
        var listed = openShifts.coming(OpenShiftFilter.ALL).stream()
                .filter(one -> one.shift().id().equals(shift));
        return Stream.concat(listed, openShifts.one(shift).stream())
                .map(OpenShift::needed)
                .collect(Collectors.toSet());
    }

    @Test
    void the_public_reads_the_same_whether_nobody_is_there_or_one_who_waits() {
        var team = given.team();
        var shift = shift(team, draft(team, 2, slot(10, 12)).withTerms(ShiftTerms.NONE.withStructure(Structure.PAIRS)));
        assertEquals(Set.of(SeatsNeeded.FEW), toAnybody(shift));
        As.volunteer(volunteer(team), () -> signup.take(shift));
        assertEquals(Set.of(SeatsNeeded.FEW), toAnybody(shift));
        var seen = As.volunteer(volunteer(team), () -> signup.offered(shift)).orElseThrow();
        assertEquals(SeatsNeeded.SECOND, seen.open().needed());
    }
}
