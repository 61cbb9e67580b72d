package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Sql;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.asks.AskId;
import nyc.icefree.shifts.asks.AskStops;
import nyc.icefree.shifts.asks.AskWaves;
import nyc.icefree.shifts.asks.AskedShift;
import nyc.icefree.shifts.asks.Asking;
import nyc.icefree.shifts.asks.MyAsks;
import nyc.icefree.shifts.asks.ShiftCover;
import nyc.icefree.shifts.asks.ShiftOffers;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

abstract class AsksGround extends ShiftsContract {
    @Autowired
    MyAsks asks;

    @Autowired
    ShiftOffers offers;

    @Autowired
    Asking asking;

    @Autowired
    AskStops stops;

    @Autowired
    ShiftCover cover;

    @Autowired
    AskWaves rounds;

    /** Stops the job, so that only the test asks. */
    @BeforeEach
    void the_clock_of_the_house_asks_nobody() {
        jdbc.sql("update scheduled_tasks set execution_time = ? where task_name = 'ask-for-shifts'")
                .param(Timestamp.from(clock.instant().plus(Duration.ofHours(1))))
                .update();
    }

    ShiftId held(Given.Team team, PersonId holder, int from, int to) {
        var shift = shiftToAskFor(team, slot(from, to));
        As.staff(team.organizer(), () -> staffing.assign(shift, holder, null));
        return shift;
    }

    Asking.Outcome ask(PersonId person, ShiftId shift, AskKind kind) {
        return asking.ask(person, shift, kind);
    }

    Asking.Outcome offer(Given.Team team, PersonId person, ShiftId shift) {
        return As.staff(
                team.organizer(),
                () -> offers.offerTo(Map.of(person, shift)).outcomes().get(person));
    }

    AskId asked(PersonId person, ShiftId shift) {
        return As.volunteer(person, () -> asks.mine()).stream()
                .filter(one -> one.open().shift().id().equals(shift))
                .map(AskedShift::ask)
                .findFirst()
                .orElseThrow();
    }

    boolean isAsked(PersonId person, ShiftId shift) {
        return As.volunteer(person, () -> asks.mine()).stream()
                .anyMatch(one -> one.open().shift().id().equals(shift));
    }

    void take(PersonId person, AskId ask) {
        As.volunteer(person, () -> asks.take(ask));
    }

    AssignmentState state(PersonId person, ShiftId shift) {
        return jdbc.sql("select state from assignment where person_id = ? and shift_id = ?")
                .params(person.value(), shift.value())
                .query((row, n) -> AssignmentState.valueOf(row.getString(1)))
                .single();
    }

    void isThere(PersonId person, ShiftId shift) {
        jdbc.sql("update assignment set state = 'SERVED' where person_id = ? and shift_id = ?")
                .params(person.value(), shift.value())
                .update();
    }

    int askedFor(ShiftId shift) {
        return Sql.number(
                jdbc, "select count(*) from shift_ask where shift_id = ? and asked_at is not null", shift.value());
    }

    /** Asserts that as many seats are counted as people are in them. */
    void legal(ShiftId shift, int people) {
        int confirmed = Sql.number(
                jdbc, "select count(*) from assignment where shift_id = ? and state = 'CONFIRMED'", shift.value());
        assertEquals(people, confirmed, "people in the shift");
        assertEquals(people, taken(shift), "seats counted");
    }

    Instant noon() {
        return LocalDate.now(clock.withZone(Given.NEW_YORK))
                .plusDays(2)
                .atTime(12, 0)
                .atZone(Given.NEW_YORK)
                .toInstant();
    }

    List<PersonId> people(Given.Team team, int many) {
        return IntStream.range(0, many).mapToObj(n -> volunteer(team)).toList();
    }

    Callable<Object> taking(PersonId person, AskId ask) {
        return () -> {
            take(person, ask);
            return person;
        };
    }
}
