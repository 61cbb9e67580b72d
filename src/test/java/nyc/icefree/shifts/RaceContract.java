package nyc.icefree.shifts;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.Raced;
import nyc.icefree.people.PersonId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

@DatabasesDiffer
abstract class RaceContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends RaceContract {}

    @PostgresAppTest
    static class OnPostgresTest extends RaceContract {}

    private static final int MANY = 64;
    private static final int SOME = 12;

    @Raced
    void the_last_seat_can_be_taken_only_once() throws Exception {
        raceForTheLastSeat(SOME);
    }

    @Raced
    void one_volunteer_cannot_get_into_two_overlapping_shifts_at_once() throws Exception {
        raceIntoOverlappingShifts(SOME);
    }

    @Tag("proof")
    @RepeatedTest(20)
    void the_last_seat_goes_once_however_many_want_it() throws Exception {
        raceForTheLastSeat(MANY);
    }

    @Tag("proof")
    @RepeatedTest(20)
    void one_volunteer_stays_in_one_place_however_often_they_try() throws Exception {
        raceIntoOverlappingShifts(MANY);
    }

    private void raceForTheLastSeat(int racers) throws Exception {
        var team = given.team();
        var shift = shift(team, 3, slot(10, 12));
        As.volunteer(volunteer(team), () -> signup.take(shift));
        As.volunteer(volunteer(team), () -> signup.take(shift));
        List<PersonId> people =
                IntStream.range(0, racers).mapToObj(i -> volunteer(team)).toList();
        assertEquals(
                1,
                AtOnce.won(people.stream()
                        .map(person -> (Callable<AssignmentId>) () -> As.volunteer(person, () -> signup.take(shift)))
                        .toList()));
        assertEquals(3, taken(shift));
        assertEquals(3, sheet(team, shift).people().size());
    }

    private void raceIntoOverlappingShifts(int racers) throws Exception {
        var team = given.team();
        var ada = volunteer(team);
        List<ShiftId> shifts = IntStream.range(0, racers)
                .mapToObj(i -> shift(team, 2, slot(10 + i % 2, 12 + i % 2)))
                .toList();
        assertEquals(
                1,
                AtOnce.won(shifts.stream()
                        .map(shift -> (Callable<AssignmentId>) () -> As.volunteer(ada, () -> signup.take(shift)))
                        .toList()));
        assertEquals(1, shifts.stream().mapToInt(this::taken).sum());
    }
}
