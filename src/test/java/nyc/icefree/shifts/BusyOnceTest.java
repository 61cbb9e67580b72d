package nyc.icefree.shifts;

import static nyc.icefree.shifts.SignupStatusTest.ADA;
import static nyc.icefree.shifts.SignupStatusTest.BEFORE;
import static nyc.icefree.shifts.SignupStatusTest.NEW_YORK;
import static nyc.icefree.shifts.SignupStatusTest.event;
import static nyc.icefree.shifts.SignupStatusTest.held;
import static nyc.icefree.shifts.SignupStatusTest.open;
import static nyc.icefree.shifts.SignupStatusTest.slot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.trainings.Footing;
import nyc.icefree.venues.Borough;
import org.junit.jupiter.api.Test;

/** What of shifts with others reads alike is read once. */
class BusyOnceTest {
    @Test
    void who_is_busy_with_others_in_two_ways_is_said_to_be_busy_once() {
        var queens = event(Borough.QUEENS);
        var both = open(1).statusFor(
                        ADA,
                        Footing.NOTHING,
                        List.of(held(slot(19, 21)), held(slot(16, 18), event(Borough.BRONX))),
                        null,
                        queens,
                        BEFORE.atZone(NEW_YORK));
        assertTrue(both.obstacles().containsAll(List.of(Kind.CLASHES, Kind.TOO_FAR)));
        assertEquals(2, both.toOrganizer().size(), "as what and when, to who plans all of them");
        assertEquals(
                List.of("BUSY"),
                both.seenBy(Set.of()).toOrganizer().stream()
                        .map(Candidate.Obstacle::name)
                        .toList());
    }
}
