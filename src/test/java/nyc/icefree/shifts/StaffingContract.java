package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.shifts.ShiftDraftRefused.Reason;
import nyc.icefree.shifts.fit.Candidate.Obstacle;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.views.CandidateFilter;
import nyc.icefree.shifts.views.Staffing;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.security.access.AccessDeniedException;

abstract class StaffingContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends StaffingContract {}

    @PostgresAppTest
    static class OnPostgresTest extends StaffingContract {}

    @Test
    void an_organizer_sets_a_clash_aside_with_a_reason_that_is_kept() {
        var team = given.team();
        var first = shift(team, 1, slot(10, 12));
        var second = shift(team, 1, slot(11, 13));
        var ada = volunteer(team);
        As.staff(team.organizer(), () -> staffing.assign(first, ada, null));
        refused(Kind.CLASHES, () -> As.staff(team.organizer(), () -> staffing.assign(second, ada, "  ")));
        As.staff(team.organizer(), () -> staffing.assign(second, ada, "Next door, they walk over"));
        var person = sheet(team, second).people().getFirst();
        assertEquals("Next door, they walk over", person.overrideReason());
        assertEquals("Bo Example", person.name());
    }

    @Test
    void a_reason_is_kept_whole_or_not_at_all() {
        var team = given.team();
        var shift = shift(team, 1, slot(10, 12));
        As.staff(team.organizer(), () -> staffing.assign(shift, volunteer(team), null));
        var bo = volunteer(team);
        String reason = "r".repeat(ShiftStaffing.LONGEST_REASON);
        var refused = assertThrows(
                ShiftDraftRefused.class,
                () -> As.staff(team.organizer(), () -> staffing.assign(shift, bo, reason + "!")));
        assertEquals(Reason.REASON_TOO_LONG, refused.reason());
        assertEquals(1, taken(shift));
        As.staff(team.organizer(), () -> staffing.assign(shift, bo, reason));
        assertTrue(sheet(team, shift).people().stream().anyMatch(person -> reason.equals(person.overrideReason())));
    }

    @Test
    void a_seat_beyond_the_plan_needs_a_reason_too() {
        var team = given.team();
        var shift = shift(team, 1, slot(10, 12));
        As.staff(team.organizer(), () -> staffing.assign(shift, volunteer(team), null));
        var bo = volunteer(team);
        refused(Kind.FULL, () -> As.staff(team.organizer(), () -> staffing.assign(shift, bo, null)));
        var extra = As.staff(team.organizer(), () -> staffing.assign(shift, bo, "To learn"));
        assertEquals(2, taken(shift));
        As.staff(team.organizer(), () -> staffing.unassign(extra.id()));
        As.staff(team.organizer(), () -> staffing.unassign(extra.id()));
        assertEquals(1, taken(shift));
    }

    @Test
    void the_search_shows_our_volunteers_with_reasons_and_others_as_a_number() {
        var team = given.team();
        var other = given.team();
        var busyAt = shift(team, 5, slot(11, 13));
        var shift = shift(team, Given.shift(team.organization(), ShiftRole.MEDIC, 2, slot(10, 12), CommonSkill.MEDIC));
        var fits = volunteer(team, CommonSkill.MEDIC);
        var busy = volunteer(team, CommonSkill.MEDIC);
        var lacks = volunteer(team);
        volunteer(other, CommonSkill.MEDIC);
        As.volunteer(busy, () -> signup.take(busyAt));
        var found = As.staff(team.organizer(), () -> staffing.candidates(shift, CandidateFilter.named("bo ex")));
        assertEquals(3, found.total());
        assertEquals(fits, found.people().getFirst().person());
        assertTrue(found.othersWhoFit() >= 1);
        for (var candidate : found.people()) {
            var kind = candidate.status().kind();
            assertEquals(candidate.person().equals(busy), kind == Kind.CLASHES);
            assertEquals(candidate.person().equals(lacks), kind == Kind.MISSING_SKILL);
        }
        assertEquals(
                0,
                As.staff(team.organizer(), () -> staffing.candidates(shift, CandidateFilter.named("zz")))
                        .total());
    }

    @Test
    void of_a_shift_with_another_organization_an_organizer_learns_only_that_somebody_is_busy() {
        var team = given.team();
        var other = given.team();
        var ada = given.volunteer("Ada Busy", team, other);
        var shift = shift(team, 1, slot(10, 12));
        As.staff(other.organizer(), () -> staffing.assign(shift(other, 1, slot(11, 13)), ada, null));
        var found = As.staff(team.organizer(), () -> staffing.candidates(shift, CandidateFilter.named("")))
                .people()
                .getFirst();
        var said = List.of(new Obstacle(Kind.CLASHES, Map.of(), null));
        assertEquals(said, found.status().inTheWay());
        var refused = assertThrows(
                ShiftRefused.class, () -> As.staff(team.organizer(), () -> staffing.assign(shift, ada, null)));
        assertEquals(said, refused.status().inTheWay());
        assertEquals(said, refused.reasons());
        assertEquals("candidate.busy", said.getFirst().key());
        given.appoint(other.organization(), team.organizer(), StaffRole.ORGANIZER);
        var both = As.staff(team.organizer(), () -> staffing.candidates(shift, CandidateFilter.named("")));
        assertEquals(
                slot(11, 13), both.people().getFirst().status().arguments().get("when"), "who organizes both knows");
    }

    @Test
    void volunteers_of_another_organization_are_not_ours_to_assign() {
        var team = given.team();
        var shift = shift(team, 1, slot(10, 12));
        notYours(() -> As.staff(team.organizer(), () -> staffing.assign(shift, volunteer(given.team()), "Because")));
    }

    @Test
    void a_sign_up_does_not_spoil_an_open_form_but_another_change_does() {
        var team = given.team();
        var shift = shift(team, 3, slot(10, 12));
        int version = sheet(team, shift).version();
        As.volunteer(volunteer(team), () -> signup.take(shift));
        As.staff(team.organizer(), () -> planning.change(shift, version, draft(team, 5, slot(10, 12))));
        assertEquals(5, sheet(team, shift).draft().seats());
        draftRefused(
                Reason.CHANGED_MEANWHILE,
                () -> As.staff(team.organizer(), () -> planning.change(shift, version, draft(team, 1, slot(10, 12)))));
        draftRefused(Reason.HAS_PEOPLE, () -> As.staff(team.organizer(), () -> planning.remove(shift)));
    }

    @Test
    void a_shift_that_cannot_be_is_refused_with_its_reason() {
        var team = given.team();
        draftRefused(Reason.SEATS_OUT_OF_RANGE, () -> shift(team, 0, slot(10, 12)));
        draftRefused(Reason.SEATS_OUT_OF_RANGE, () -> shift(team, 201, slot(10, 12)));
        draftRefused(Reason.SLOT_TOO_LONG, () -> shift(team, 1, slot(0, 25)));
        draftRefused(Reason.SLOT_OVER, () -> shift(team, 1, slot(-300, -298)));
    }

    @Test
    void staffing_is_counted_for_a_page_of_events_and_what_is_unfilled_comes_first() {
        var team = given.team();
        var event = given.published(team);
        var plan = draft(team, 3, slot(10, 12));
        var shift = shift(team, Given.shift(event, plan.role(), 3, plan.slot()));
        As.volunteer(volunteer(team), () -> signup.take(shift));
        var counted = As.staff(team.organizer(), () -> planning.staffing(List.of(event)));
        assertEquals(new Staffing(1, 3, 1, 2, 0), counted.get(event));
        var unfilled = As.staff(team.organizer(), () -> planning.unfilled(FORTNIGHT));
        assertEquals(2, unfilled.getFirst().missing());
        assertEquals(event, Objects.requireNonNull(unfilled.getFirst().event()).id());
        var stranger = given.team().organizer();
        assertTrue(As.staff(stranger, () -> planning.unfilled(FORTNIGHT)).isEmpty());
        assertTrue(As.staff(stranger, () -> planning.staffing(List.of(event))).isEmpty());
        notYours(() -> As.staff(stranger, () -> planning.sheetsOf(event)));
        assertEquals(
                1,
                As.staff(team.organizer(), () -> planning.sheetsOf(event))
                        .getFirst()
                        .people()
                        .size());
    }

    static void draftRefused(Reason reason, Executable what) {
        assertEquals(reason, assertThrows(ShiftDraftRefused.class, what).reason());
    }

    static void denied(Executable what) {
        assertThrows(AccessDeniedException.class, what);
    }

    @Test
    void an_assigning_that_is_taken_back_is_no_refusal() {
        var team = given.team();
        var shift = shift(team, 1, slot(10, 12));
        var ada = volunteer(team);
        var assigned = As.staff(team.organizer(), () -> staffing.assign(shift, ada, null));
        assertFalse(As.staff(team.organizer(), () -> staffing.assign(shift, ada, null))
                .isNew());
        As.staff(team.organizer(), () -> staffing.takeBack(assigned));
        assertEquals(0, taken(shift));
        var found = As.staff(team.organizer(), () -> staffing.candidates(shift, CandidateFilter.named("")))
                .people()
                .getFirst();
        assertNull(found.own(), "they gave nothing back");
        assertTrue(found.fitsUnseen());
        assertEquals(List.of(), sheet(team, shift).people());
        assertEquals(List.of(), As.volunteer(ada, () -> signup.mine()));
        assertTrue(As.volunteer(ada, () -> signup.all()).stream()
                .noneMatch(one -> one.state() == AssignmentState.HANDED_BACK));
        As.volunteer(ada, () -> signup.take(shift));
        assertThrows(ChangedMeanwhile.class, () -> As.staff(team.organizer(), () -> staffing.takeBack(assigned)));
        assertEquals(1, taken(shift), "what they did themselves since stays");
    }

    @Test
    void who_asked_asks_again_and_who_was_refused_is_so_again() {
        var team = given.team();
        var shift = shiftToAskFor(team, slot(10, 12));
        var ada = volunteer(team);
        var asked = As.volunteer(ada, () -> signup.ask(shift));
        for (var before : List.of(AssignmentState.ASKED, AssignmentState.DECLINED)) {
            if (before == AssignmentState.DECLINED) {
                As.staff(team.organizer(), () -> staffing.decline(asked));
            }
            var assigned = As.staff(team.organizer(), () -> staffing.assign(shift, ada, null));
            As.staff(team.organizer(), () -> staffing.takeBack(assigned));
            assertEquals(
                    before, As.volunteer(ada, () -> signup.mine()).getFirst().state());
        }
    }
}
