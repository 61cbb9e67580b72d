package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Raced;
import nyc.icefree.Refusals;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.shifts.asks.ShiftOffers;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.signup.HelperPages;
import nyc.icefree.shifts.signup.MyShift;
import nyc.icefree.shifts.signup.OpenShiftFilter;
import nyc.icefree.shifts.staffing.InterpreterShifts;
import nyc.icefree.shifts.staffing.SeveralSeats;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class PartsContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends PartsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PartsContract {}

    @Autowired
    SeveralSeats several;

    @Autowired
    ShiftOffers offers;

    @Autowired
    InterpreterShifts interpreters;

    @Autowired
    HelperPages pages;

    private Given.Team team = new Given.Team(OrganizationId.random(), "", PersonId.random());

    @BeforeEach
    void a_team() {
        team = given.team();
    }

    private ShiftId inParts(int seats) {
        var draft = draft(team, seats, slot(9, 13));
        return shift(team, draft.withTerms(draft.terms().withLeastPart(60)));
    }

    private Instant at(int hour) {
        return slot(hour, hour + 1).startsAt();
    }

    private AssignmentId take(PersonId who, ShiftId shift, int from, int until) {
        return As.volunteer(who, () -> signup.takePart(shift, at(from), at(until)));
    }

    private MyShift mine(PersonId who) {
        return As.volunteer(who, () -> signup.mine()).getFirst();
    }

    private static void refusedAs(String reason, Executable act) {
        assertEquals(reason, Refusals.because(PartRefused.class, act).getFirst().name());
    }

    private boolean isListed(PersonId who, ShiftId shift) {
        return As.volunteer(who, () -> signup.offered(OpenShiftFilter.ALL)).stream()
                .anyMatch(one -> one.open().shift().id().equals(shift));
    }

    @Test
    void each_moment_has_its_seats_and_what_is_empty_at_one_of_them_is_missed() {
        var shift = inParts(1);
        var ada = volunteer(team);
        var bo = volunteer(team);
        take(ada, shift, 10, 12);
        assertEquals(slot(10, 12), mine(ada).shift().slot());
        assertEquals("Meet at the side door", mine(ada).note().text(Language.ENGLISH));
        assertEquals(1, sheet(team, shift).missing());
        assertTrue(isListed(bo, shift));
        refused(Kind.FULL, () -> As.volunteer(bo, () -> signup.take(shift)));
        refused(Kind.FULL, () -> take(bo, shift, 11, 13));
        take(bo, shift, 12, 13);
        assertEquals(1, sheet(team, shift).missing());
        take(volunteer(team), shift, 9, 10);
        assertEquals(0, sheet(team, shift).missing());
        assertEquals(false, isListed(volunteer(team), shift));
    }

    @Test
    void who_hands_a_part_back_frees_it_and_no_more() {
        var shift = inParts(1);
        var ada = volunteer(team);
        take(ada, shift, 9, 11);
        take(volunteer(team), shift, 11, 13);
        As.volunteer(ada, () -> signup.handBack(shift));
        refused(Kind.FULL, () -> As.volunteer(ada, () -> signup.take(shift)));
        take(ada, shift, 10, 11);
        assertEquals(slot(10, 11), mine(ada).shift().slot());
    }

    @Test
    void organizers_see_whose_part_it_is_take_it_out_and_put_it_back_where_it_was() {
        var shift = inParts(1);
        var ada = volunteer(team);
        var row = take(ada, shift, 9, 11);
        assertEquals(slot(9, 11), sheet(team, shift).people().getFirst().part());
        var out = As.staff(team.organizer(), () -> staffing.unassign(row));
        refused(Kind.DECLINED, () -> take(ada, shift, 9, 10));
        As.staff(team.organizer(), () -> {
            staffing.takeBack(out);
            return out;
        });
        assertEquals(slot(9, 11), mine(ada).shift().slot());
        var again = As.staff(team.organizer(), () -> staffing.unassign(row));
        take(volunteer(team), shift, 10, 12);
        var refused = assertThrows(
                ShiftRefused.class,
                () -> As.staff(team.organizer(), () -> {
                    staffing.takeBack(again);
                    return again;
                }));
        assertTrue(refused.status().obstacles().contains(Kind.FULL));
    }

    @Test
    void nobody_is_put_back_where_the_shift_has_no_such_part_any_more() {
        for (boolean forTwo : List.of(false, true)) {
            var shift = inParts(2);
            var row = take(volunteer(team), shift, 11, 13);
            var out = As.staff(team.organizer(), () -> staffing.unassign(row));
            var sheet = sheet(team, shift);
            var terms = sheet.draft().terms();
            As.staff(team.organizer(), () -> {
                planning.change(
                        shift,
                        sheet.version(),
                        forTwo
                                ? sheet.draft()
                                        .withTerms(terms.withLeastPart(null).withAtLeastTwo(true))
                                : sheet.draft().withSlot(slot(9, 12)));
                return shift;
            });
            assertThrows(
                    ChangedMeanwhile.class,
                    () -> As.staff(team.organizer(), () -> {
                        staffing.takeBack(out);
                        return out;
                    }));
            assertEquals(0, taken(shift));
        }
    }

    @Test
    void what_is_left_is_long_enough_for_somebody_unless_it_was_too_short_before() {
        var shift = inParts(1);
        var half = Duration.ofMinutes(30);
        refusedAs(
                "LEAVES_TOO_LITTLE",
                () -> As.volunteer(volunteer(team), () -> signup.takePart(shift, at(9).plus(half), at(11))));
        var ada = volunteer(team);
        take(ada, shift, 9, 11);
        var bo = volunteer(team);
        refusedAs(
                "LEAVES_TOO_LITTLE", () -> As.volunteer(bo, () -> signup.takePart(shift, at(11), at(13).minus(half))));
        As.staff(team.organizer(), () -> {
            var sheet = sheet(team, shift);
            planning.change(
                    shift,
                    sheet.version(),
                    sheet.draft().withTerms(sheet.draft().terms().withLeastPart(30)));
            return shift;
        });
        As.volunteer(bo, () -> signup.takePart(shift, at(11), at(13).minus(half)));
        As.volunteer(ada, () -> signup.handBack(shift));
        As.staff(team.organizer(), () -> {
            var sheet = sheet(team, shift);
            planning.change(
                    shift,
                    sheet.version(),
                    sheet.draft().withTerms(sheet.draft().terms().withLeastPart(60)));
            return shift;
        });
        take(volunteer(team), shift, 9, 11);
    }

    @Test
    void what_is_free_of_it_is_told_without_names() {
        var shift = inParts(1);
        take(volunteer(team), shift, 10, 11);
        var offered = As.volunteer(volunteer(team), () -> signup.offered(shift)).orElseThrow();
        assertEquals(List.of(new Part(0, 60), new Part(120, 240)), offered.free());
    }

    @Test
    void whoever_is_put_in_does_all_of_it_so_nobody_is_sought_for_a_rest() {
        var event = given.published(team);
        var draft = Given.shift(event, ShiftRole.INTERPRETER, 1, slot(9, 13));
        var shift = shift(team, draft.withTerms(draft.terms().withLeastPart(60)));
        assertEquals(1, emptySeats(event));
        take(volunteer(team), shift, 10, 12);
        assertEquals(
                List.of(1, 0),
                List.of(sheet(team, shift).missing(), sheet(team, shift).free()));
        assertEquals(List.of(), As.staff(team.organizer(), () -> several.propose(List.of(shift))));
        assertEquals(0, (int) As.staff(team.organizer(), () -> offers.offerToOthers(shift)));
        var ada = volunteer(team);
        assertEquals(List.of(), As.staff(team.organizer(), () -> pages.of(ada)).open());
        assertEquals(0, emptySeats(event));
    }

    @Test
    void only_where_the_organizers_allow_it_and_never_shorter() {
        var ada = volunteer(team);
        var whole = shift(team, draft(team, 1, slot(9, 13)));
        refusedAs("NOT_IN_PARTS", () -> take(ada, whole, 9, 10));
        var shift = inParts(1);
        refusedAs("OUTSIDE", () -> take(ada, shift, 8, 10));
        refusedAs("OUTSIDE", () -> take(ada, shift, 11, 10));
        refusedAs("PART", () -> As.volunteer(ada, () -> signup.takePart(shift, at(9), at(9).plusSeconds(1800))));
        assertThrows(NotYours.class, () -> take(ada, ShiftId.random(), 9, 10));
        assertThrows(
                AccessDeniedException.class,
                () -> As.staff(team.organizer(), () -> signup.takePart(shift, at(9), at(10))));
        take(ada, shift, 9, 13);
        assertEquals(slot(9, 13), mine(ada).shift().slot());
        refused(Kind.YOURS, () -> take(ada, shift, 9, 10));
    }

    @Test
    void who_is_busy_for_some_of_it_takes_what_they_can_and_is_busy_for_that_alone() {
        var ada = volunteer(team);
        var late = shift(team, 1, slot(12, 14));
        var early = shift(team, 1, slot(8, 9));
        var shift = inParts(1);
        As.volunteer(ada, () -> signup.take(late));
        refused(Kind.CLASHES, () -> As.volunteer(ada, () -> signup.take(shift)));
        refused(Kind.CLASHES, () -> take(ada, shift, 11, 13));
        take(ada, shift, 10, 12);
        As.volunteer(ada, () -> signup.take(early));
        refused(Kind.CLASHES, () -> As.volunteer(ada, () -> signup.take(shift(team, 1, slot(11, 12)))));
    }

    @Test
    void nobody_looks_for_cover_of_a_part() {
        var ada = volunteer(team);
        take(ada, inParts(1), 10, 12);
        assertEquals(false, mine(ada).mayPassOn());
    }

    @Test
    void while_somebody_does_a_part_the_hours_stay() {
        var shift = inParts(2);
        take(volunteer(team), shift, 9, 10);
        var sheet = sheet(team, shift);
        for (var draft : List.of(
                sheet.draft().withSlot(slot(10, 14)),
                sheet.draft()
                        .withTerms(sheet.draft().terms().withLeastPart(null).withAtLeastTwo(true)))) {
            var refused = Refusals.because(
                    ShiftDraftRefused.class,
                    () -> As.staff(team.organizer(), () -> {
                        planning.change(shift, sheet.version(), draft);
                        return shift;
                    }));
            assertEquals(ShiftDraftRefused.HAS_PARTS, refused.getFirst());
        }
    }

    @Raced
    void however_many_want_parts_at_once_no_moment_has_more_than_its_seats() throws Exception {
        var shift = inParts(2);
        var people = IntStream.range(0, 9).mapToObj(n -> volunteer(team)).toList();
        AtOnce.won(IntStream.range(0, 9)
                .<Callable<AssignmentId>>mapToObj(n -> () -> take(people.get(n), shift, 9 + n % 3, 11 + n % 3))
                .toList());
        var parts = sheet(team, shift).people();
        for (int hour = 9; hour < 13; hour++) {
            var then = slot(hour, hour + 1);
            assertTrue(parts.stream()
                            .filter(one -> one.part() != null && one.part().overlaps(then))
                            .count()
                    <= 2);
        }
    }

    private int emptySeats(EventId event) {
        return Objects.requireNonNull(interpreters.of(List.of(event)).get(event))
                .getFirst()
                .empty();
    }
}
