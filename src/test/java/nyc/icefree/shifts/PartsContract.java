package nyc.icefree.shifts;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.people.NotYours;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.views.ShiftSheet;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Somebody takes a part of a shift; what is left is there for others, and comes together again. */
abstract class PartsContract extends PartsStage {
    @AppTest
    static class OnH2Test extends PartsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PartsContract {}

    @Autowired
    ShiftLayout layout;

    @Test
    void ten_to_twelve_of_nine_to_one_leaves_two_shifts_to_take() {
        var shift = inParts(2);
        var ada = volunteer(team);
        take(ada, shift, 10, 12);
        assertEquals("9-10:0/1 9-13:0/1 10-12:1/1 12-13:0/1", board());
        var held = mine(ada).getFirst();
        assertEquals(
                new TimeSlot(slot(10, 12).startLocal(), slot(10, 12).endLocal(), Given.NEW_YORK, at(10), at(12)),
                held.shift().slot());
        assertEquals("Meet at the side door", held.note());
        var bo = volunteer(team);
        As.volunteer(bo, () -> signup.take(open(12)));
        As.volunteer(volunteer(team), () -> signup.take(shift));
        refused(Kind.FULL, () -> take(volunteer(team), shift, 9, 10));
    }

    @Test
    void when_all_parts_are_free_again_the_seat_is_whole_again() {
        var shift = inParts(1);
        var ada = volunteer(team);
        var bo = volunteer(team);
        take(ada, shift, 10, 12);
        assertEquals("9-10:0/1 10-12:1/1 12-13:0/1", board());
        var late = open(12);
        As.volunteer(bo, () -> signup.take(late));
        var part = mine(ada).getFirst().shift().id();
        As.volunteer(ada, () -> signup.handBack(part));
        becomes("9-12:0/1 12-13:1/1");
        As.volunteer(bo, () -> signup.handBack(late));
        becomes("9-13:0/1");
        As.volunteer(ada, () -> signup.take(shift));
        becomes("9-13:1/1");
    }

    @Test
    void what_an_organizer_takes_out_comes_together_too() {
        var shift = inParts(3);
        var ada = volunteer(team);
        var row = take(ada, shift, 9, 11);
        assertEquals("9-11:1/1 9-13:0/2 11-13:0/1", board());
        As.staff(team.organizer(), () -> {
            staffing.unassign(row);
            return row;
        });
        becomes("9-13:0/3");
    }

    @Test
    void a_part_that_is_left_can_be_cut_again() {
        var shift = inParts(1);
        take(volunteer(team), shift, 9, 10);
        var rest = open(10);
        take(volunteer(team), rest, 11, 12);
        assertEquals("9-10:1/1 10-11:0/1 11-12:1/1 12-13:0/1", board());
        var last = open(12);
        refusedAs(
                "PART",
                () -> As.volunteer(volunteer(team), () -> signup.takePart(last, at(12), at(12).plusSeconds(1800))));
    }

    @Test
    void all_of_it_is_the_shift_itself() {
        var shift = inParts(1);
        var ada = volunteer(team);
        take(ada, shift, 9, 13);
        assertEquals("9-13:1/1", board());
        assertEquals(shift, mine(ada).getFirst().shift().id());
        refused(Kind.FULL, () -> take(volunteer(team), shift, 9, 10));
    }

    @Test
    void only_where_the_organizers_allow_it_and_never_shorter() {
        var whole = shift(team, draft(team, 1, slot(9, 13)).of(event, null));
        refusedAs("NOT_IN_PARTS", () -> take(volunteer(team), whole, 9, 10));
        var asking = inParts(1);
        var changed = sheet(team, asking);
        As.staff(team.organizer(), () -> {
            planning.change(asking, changed.version(), changed.draft().withSignup(SignupMode.ASK));
            return asking;
        });
        refusedAs("NOT_IN_PARTS", () -> take(volunteer(team), asking, 9, 10));
        var shift = inParts(1);
        var ada = volunteer(team);
        refusedAs("OUTSIDE", () -> take(ada, shift, 8, 10));
        refusedAs("OUTSIDE", () -> As.volunteer(ada, () -> signup.takePart(shift, at(11), at(10))));
        refusedAs("REST", () -> As.volunteer(ada, () -> signup.takePart(shift, at(9).plusSeconds(1800), at(12))));
        refusedAs("PART", () -> As.volunteer(ada, () -> signup.takePart(shift, at(9), at(9).plusSeconds(1800))));
        assertEquals("9-13:0/1 9-13:0/1 9-13:0/1", board());
        assertThrows(NotYours.class, () -> take(ada, ShiftId.random(), 9, 10));
        assertThrows(
                AccessDeniedException.class,
                () -> As.staff(team.organizer(), () -> signup.takePart(shift, at(9), at(10))));
    }

    @Test
    void who_is_busy_for_some_of_it_takes_what_they_can_and_not_what_they_cannot() {
        var other = shift(team, 1, slot(12, 14));
        var shift = inParts(1);
        var ada = volunteer(team);
        As.volunteer(ada, () -> signup.take(other));
        refused(Kind.CLASHES, () -> take(ada, shift, 11, 13));
        assertEquals("9-13:0/1", board());
        take(ada, shift, 9, 12);
        assertEquals("9-12:1/1 12-13:0/1", board());
    }

    @Test
    void who_was_refused_for_all_of_it_has_no_part_of_it() {
        var shift = inParts(2);
        var ada = volunteer(team);
        var row = As.volunteer(ada, () -> signup.take(shift));
        refused(Kind.YOURS, () -> take(ada, shift, 9, 10));
        As.staff(team.organizer(), () -> {
            staffing.unassign(row);
            return row;
        });
        refused(Kind.DECLINED, () -> take(ada, shift, 9, 10));
    }

    @Test
    void an_event_that_is_planned_again_has_whole_seats() {
        take(volunteer(team), inParts(2), 10, 12);
        var copy = As.staff(team.organizer(), () -> eventPlanning.copy(event, given.session("Again", 16)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertEquals(
                        List.of("2 from 60"),
                        As.staff(team.organizer(), () -> planning.sheetsOf(copy)).stream()
                                .map(one -> one.draft().seats() + " from "
                                        + one.draft().terms().leastPart())
                                .toList()));
    }

    @Test
    void a_shift_goes_with_its_free_parts_and_stays_while_somebody_has_one() {
        var shift = inParts(2);
        var ada = volunteer(team);
        take(ada, shift, 10, 12);
        assertEquals(
                ShiftDraftRefused.Reason.HAS_PEOPLE,
                assertThrows(
                                ShiftDraftRefused.class,
                                () -> As.staff(team.organizer(), () -> {
                                    planning.remove(shift);
                                    return shift;
                                }))
                        .reason());
        var part = mine(ada).getFirst().shift().id();
        As.volunteer(ada, () -> signup.handBack(part));
        becomes("9-13:0/2");
        As.staff(team.organizer(), () -> {
            planning.remove(shift);
            return shift;
        });
        assertEquals("", board());
    }

    @Test
    void seats_beyond_those_needed_are_not_cut() {
        var draft = draft(team, 1, slot(9, 13)).of(event, null);
        var shift = shift(team, draft.withTerms(draft.terms().withLeastPart(60).withSpare(1)));
        take(volunteer(team), shift, 9, 10);
        var bo = volunteer(team);
        refused(Kind.FULL, () -> take(bo, shift, 9, 10));
        refused(Kind.FULL, () -> As.volunteer(bo, () -> signup.take(shift)));
        assertEquals(
                List.of(),
                As.volunteer(bo, () -> signup.offered(nyc.icefree.shifts.views.OpenShiftFilter.ALL)).stream()
                        .filter(one -> one.open().shift().id().equals(shift))
                        .toList());
        var full = shift(team, draft.withTerms(draft.terms().withLeastPart(60).withSpare(1)));
        As.volunteer(bo, () -> signup.take(full));
        refusedAs("NOT_IN_PARTS", () -> take(volunteer(team), full, 9, 10));
    }

    @Test
    void a_part_of_a_part_is_judged_by_itself() {
        var shift = inParts(1);
        take(volunteer(team), shift, 9, 10);
        var ada = volunteer(team);
        var late = shift(team, 1, slot(12, 14));
        As.volunteer(ada, () -> signup.take(late));
        take(ada, open(10), 10, 12);
        assertEquals("9-10:1/1 10-12:1/1 12-13:0/1", board());
    }

    @Test
    void sign_up_for_a_part_ends_when_it_does_for_all_of_it() {
        var draft = draft(team, 1, slot(9, 13)).of(event, null);
        int hours =
                (int) Duration.between(Instant.now(), draft.slot().startsAt()).toHours() + 1;
        var closed = shift(team, draft.withTerms(draft.terms().withLeastPart(60).withClosesHours(hours)));
        refused(Kind.SIGNUP_CLOSED, () -> take(volunteer(team), closed, 12, 13));
        var shift = shift(
                team,
                draft.withTerms(
                        draft.terms().withLeastPart(60).withClosesHours(24).withHandBackHours(30)));
        take(volunteer(team), shift, 9, 11);
        var rest = sheet(team, open(11)).draft();
        assertEquals(
                draft.slot().startsAt().minusSeconds(24 * 3600), rest.terms().closesAt(rest.slot()));
        assertEquals(
                draft.slot().startsAt().minusSeconds(30 * 3600), rest.terms().handBackUntil(rest.slot()));
    }

    @Test
    void a_no_to_a_part_is_one_to_all_of_it() {
        var shift = inParts(1);
        var ada = volunteer(team);
        var row = take(ada, shift, 9, 10);
        As.staff(team.organizer(), () -> {
            staffing.unassign(row);
            return row;
        });
        becomes("9-13:0/1");
        refused(Kind.DECLINED, () -> As.volunteer(ada, () -> signup.take(shift)));
        refused(Kind.DECLINED, () -> take(ada, shift, 11, 12));
        notYours(() -> As.staff(team.organizer(), () -> staffing.assign(part(row), ada, "after all")));
    }

    private ShiftId part(AssignmentId row) {
        return new ShiftId(jdbc.sql("select shift_id from assignment where id = ?")
                .param(row.value())
                .query(java.util.UUID.class)
                .single());
    }

    @Test
    void what_changes_for_the_shift_changes_for_parts_that_nobody_has() {
        var shift = inParts(2);
        take(volunteer(team), shift, 9, 10);
        var rest = open(10);
        var sheet = sheet(team, shift);
        As.staff(team.organizer(), () -> {
            planning.change(
                    shift,
                    sheet.version(),
                    sheet.draft().withTerms(sheet.draft().terms().withAdultsOnly(true)));
            return shift;
        });
        assertEquals(true, sheet(team, rest).draft().terms().adultsOnly());
        assertEquals("9-10:1/1 9-13:0/1 10-13:0/1", board());
        var now = sheet(team, shift);
        var part = sheet(team, rest);
        assertEquals(
                ShiftDraftRefused.Reason.HAS_PARTS,
                changed(shift, now, now.draft().withSlot(slot(10, 14))));
        assertEquals(
                ShiftDraftRefused.Reason.IS_A_PART,
                changed(rest, part, part.draft().withSeats(2)));
    }

    private ShiftDraftRefused.Reason changed(ShiftId id, ShiftSheet sheet, ShiftDraft draft) {
        return assertThrows(
                        ShiftDraftRefused.class,
                        () -> As.staff(team.organizer(), () -> {
                            planning.change(id, sheet.version(), draft);
                            return id;
                        }))
                .reason();
    }

    @Test
    void laying_shifts_out_again_lays_out_whole_ones() {
        take(volunteer(team), inParts(1), 10, 12);
        var other = given.published(team, given.session("Again", 16));
        assertEquals(1, As.staff(team.organizer(), () -> layout.spread(event, List.of(other))));
        assertEquals(
                List.of(1),
                As.staff(team.organizer(), () -> planning.sheetsOf(other)).stream()
                        .map(one -> one.draft().seats())
                        .toList());
    }
}
