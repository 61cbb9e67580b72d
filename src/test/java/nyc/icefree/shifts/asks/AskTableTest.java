package nyc.icefree.shifts.asks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class AskTableTest {
    @Autowired
    AskTable table;

    @Autowired
    Given given;

    @Autowired
    Clock clock;

    @Test
    void whoever_looks_for_somebody_since_a_search_was_read_is_not_dropped_with_it() {
        var team = given.team();
        var day = LocalDate.now(Given.NEW_YORK).plusDays(9);
        var shift = given.planned(team, Given.shift(team.organization(), ShiftRole.MARSHAL, 2, Given.slot(day, 9, 11)));
        var now = clock.instant();
        wants(team, shift, now);
        var search = table.searches(now).stream()
                .filter(one -> one.shift().equals(shift))
                .findFirst()
                .orElseThrow();
        var later = wants(team, shift, now.plus(Duration.ofMillis(1)));
        table.drop(search);
        assertEquals(1, table.of(shift).size());
        assertEquals(later, table.of(shift).getFirst().id());
    }

    private AskId wants(Given.Team team, ShiftId shift, Instant at) {
        return table.add(PersonId.random(), shift, team.organization(), AskKind.COVER, AskState.WANTED, 0, at);
    }
}
