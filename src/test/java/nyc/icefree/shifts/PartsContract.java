package nyc.icefree.shifts;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.terms.ShiftTerms;
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

    private ShiftId marshals(TimeSlot slot) {
        var terms = ShiftTerms.leastOf(ShiftRole.MARSHAL).withLeastPart(60);
        var draft = Given.shift(team.organization(), ShiftRole.MARSHAL, 2, slot);
        return shift(team, draft.withTerms(terms));
    }

    private TimeSlot dayBefore(int from, int until) {
        var same = slot(from, until);
        return TimeSlot.of(same.startLocal().minusDays(1), same.endLocal().minusDays(1), same.zone());
    }

    @Test
    void the_rest_of_a_hard_shift_is_too_soon_after_a_hard_day_as_all_of_it_is() {
        PersonId ada = volunteer(team);
        var before = marshals(dayBefore(9, 17));
        var shift = marshals(slot(10, 16));
        As.volunteer(ada, () -> signup.take(before));
        refused(Kind.HARD_TOO_SOON, () -> As.volunteer(ada, () -> signup.take(shift)));
        take(ada, shift, 10, 13);
        refused(Kind.HARD_TOO_SOON, () -> take(ada, shift, 13, 16));
    }

    @Test
    void two_parts_that_are_a_hard_duty_together_leave_a_day_of_rest() {
        PersonId ada = volunteer(team);
        var before = marshals(dayBefore(10, 16));
        var shift = marshals(slot(9, 14));
        var first = dayBefore(10, 13);
        var second = dayBefore(13, 16);
        As.volunteer(ada, () -> signup.takePart(before, first.startsAt(), first.endsAt()));
        As.volunteer(ada, () -> signup.takePart(before, second.startsAt(), second.endsAt()));
        refused(Kind.HARD_TOO_SOON, () -> As.volunteer(ada, () -> signup.take(shift)));
    }

    private ShiftSheet sheet(ShiftId shift) {
        return sheets().stream()
                .filter(one -> one.id().equals(shift))
                .findFirst()
                .orElseThrow();
    }

    private void change(ShiftSheet from, ShiftDraft to) {
        As.staff(team.organizer(), () -> {
            planning.change(from.id(), from.version(), to);
            return from;
        });
    }

    @Test
    void a_shift_whose_seats_are_all_parts_is_still_seen_and_changed_by_its_organizers() {
        var shift = inParts(1);
        take(volunteer(team), shift, 10, 12);
        var planned = sheet(shift);
        assertTrue(planned.isElsewhere());
        assertEquals(1, planned.planned().seats());
        change(planned, planned.draft().withBriefing("Under the clock", ""));
        assertEquals("9-10:0/1 10-12:1/1 12-13:0/1", board());
        assertTrue(sheets().stream()
                .filter(one -> one.taken() == 0)
                .allMatch(one -> one.draft().meetingPoint().equals("Under the clock")));
        var now = sheet(shift);
        change(now, now.draft().withSeats(2));
        assertEquals("9-10:0/1 9-13:0/2 10-12:1/1 12-13:0/1", board());
        var more = sheet(shift);
        assertThrows(ShiftDraftRefused.class, () -> change(more, more.draft().withSeats(-1)));
        change(more, more.draft().withSeats(0));
        assertEquals("9-10:0/1 10-12:1/1 12-13:0/1", board());
    }

    private ShiftSheet partAt(int from) {
        return sheets().stream()
                .filter(one -> one.part().isPart() && !one.isElsewhere())
                .filter(one -> one.draft().slot().startsAt().equals(at(from)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoever_has_a_part_reads_what_is_planned_anew_and_a_part_keeps_what_is_its_own() {
        var shift = inParts(1);
        var ada = volunteer(team);
        var bo = volunteer(team);
        var adas = take(ada, shift, 10, 12);
        var bos = As.volunteer(bo, () -> signup.take(partAt(12).id()));
        var own = partAt(12);
        change(own, own.draft().withBriefing("By the van", own.draft().note()));
        for (String column : List.of("shift set modified_at", "assignment set changed_at", "event set modified_at")) {
            Sql.run(
                    jdbc,
                    "update " + column + " = ?",
                    Timestamp.from(Instant.now().minusSeconds(60)));
        }
        var before = records.ofVolunteer(ada).getFirst();
        var planned = sheet(shift);
        change(
                planned,
                planned.draft()
                        .withBriefing("Under the clock", "Bring water")
                        .withTerms(planned.draft().terms().withHandBackHours(24)));
        var held = mine(ada).getFirst();
        assertEquals("Under the clock", held.meetingPoint());
        assertEquals("Bring water", held.note());
        assertEquals("By the van", mine(bo).getFirst().meetingPoint());
        assertEquals("Bring water", mine(bo).getFirst().note());
        assertEquals(25, partAt(10).draft().terms().handBackHours());
        for (var told : List.of(adas, bos)) {
            await().until(() -> Sql.number(
                            jdbc,
                            "select count(*) from outbox where reason = 'SHIFT_CHANGED' and about = ?",
                            told.value())
                    > 0);
        }
        var after = records.ofVolunteer(ada).getFirst();
        assertEquals("Under the clock", after.meetingPoint());
        assertTrue(after.modifiedAt().isAfter(before.modifiedAt()), "calendars read it anew");
        assertEquals(before.sequence(), after.sequence(), "its hours are the same");
        assertEquals("9-10:0/1 10-12:1/1 12-13:1/1", board());
        int edition = partAt(10).version();
        var now = sheet(shift);
        change(now, now.draft().withSeats(2));
        assertEquals(edition, partAt(10).version(), "of what changed nothing is the part's");
    }
}
