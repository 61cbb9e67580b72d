package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.people.NotYours;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.views.OpenShiftFilter;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

abstract class SignupContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends SignupContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SignupContract {}

    @Test
    void a_volunteer_takes_a_shift_once_and_hands_it_back() {
        var team = given.team();
        var shift = shift(team, 1, slot(10, 12));
        var ada = volunteer(team);
        var first = As.volunteer(ada, () -> signup.take(shift));
        assertEquals(first, As.volunteer(ada, () -> signup.take(shift)));
        assertEquals(1, taken(shift));
        var bo = volunteer(team);
        refused(Kind.FULL, () -> As.volunteer(bo, () -> signup.take(shift)));
        As.volunteer(ada, () -> signup.handBack(shift));
        As.volunteer(ada, () -> signup.handBack(shift));
        assertEquals(0, taken(shift));
        As.volunteer(bo, () -> signup.take(shift));
        refused(Kind.FULL, () -> As.volunteer(ada, () -> signup.take(shift)));
    }

    @Test
    void nobody_hands_back_what_they_never_held() {
        var team = given.team();
        var shift = shift(team, 1, slot(10, 12));
        var ada = volunteer(team);
        assertThrows(NotYours.class, () -> As.volunteer(ada, () -> signup.handBack(shift)));
        As.volunteer(ada, () -> signup.take(shift));
        var bo = volunteer(team);
        assertThrows(NotYours.class, () -> As.volunteer(bo, () -> signup.handBack(shift)));
        assertEquals(1, taken(shift));
    }

    @Test
    void overlapping_shifts_clash_and_back_to_back_ones_do_not() {
        var team = given.team();
        var morning = shift(team, 1, slot(10, 12));
        var noon = shift(team, 1, slot(12, 14));
        var late = shift(team, 1, slot(13, 15));
        var ada = volunteer(team);
        As.volunteer(ada, () -> signup.take(morning));
        As.volunteer(ada, () -> signup.take(noon));
        refused(Kind.CLASHES, () -> As.volunteer(ada, () -> signup.take(late)));
    }

    @Test
    void after_a_late_evening_nobody_takes_a_morning_and_an_organizer_may_with_a_reason() {
        var team = given.team();
        var evening = shift(team, 1, slot(18, 23));
        var morning = shift(team, 2, slot(24 + 9, 24 + 12));
        var noon = shift(team, 2, slot(24 + 10, 24 + 12));
        var ada = volunteer(team);
        As.volunteer(ada, () -> signup.take(evening));
        refused(Kind.TOO_LITTLE_REST, () -> As.volunteer(ada, () -> signup.take(morning)));
        refused(Kind.TOO_LITTLE_REST, () -> As.staff(team.organizer(), () -> staffing.assign(morning, ada, " ")));
        As.volunteer(ada, () -> signup.take(noon));
        var bo = volunteer(team);
        As.volunteer(bo, () -> signup.take(morning));
        var late = shift(team, 2, slot(18, 23));
        refused(Kind.TOO_LITTLE_REST, () -> As.volunteer(bo, () -> signup.take(late)));
        As.staff(team.organizer(), () -> staffing.assign(late, bo, "They asked to do both"));
        assertEquals(1, taken(late));
    }

    @Test
    void after_a_hard_duty_comes_a_day_of_rest_before_the_next_and_whose_it_was_is_not_told() {
        var team = given.team();
        var other = given.team();
        var day = shift(team, 1, slot(12, 16));
        var early = shift(team, 1, slot(24 + 15, 24 + 19));
        var late = shift(team, 1, slot(24 + 16, 24 + 20));
        var theirs = shift(other, 1, slot(24 + 15, 24 + 19));
        var ada = volunteer(team);
        As.volunteer(ada, () -> signup.take(day));
        refused(Kind.HARD_TOO_SOON, () -> As.volunteer(ada, () -> signup.take(early)));
        As.staff(team.organizer(), () -> staffing.assign(early, ada, "They asked to do both"));
        As.staff(team.organizer(), () -> staffing.unassign(assignmentIn(team, early)));
        As.volunteer(ada, () -> signup.take(late));
        var bo = given.volunteer(team, other);
        As.staff(team.organizer(), () -> staffing.assign(shift(team, 1, slot(12, 16)), bo, null));
        var no = assertThrows(
                ShiftRefused.class, () -> As.staff(other.organizer(), () -> staffing.assign(theirs, bo, null)));
        assertEquals(
                List.of("candidate.busy"),
                no.status().toOrganizer().stream().map(why -> why.key()).toList());
        assertEquals(Map.of(), no.status().arguments());
    }

    private AssignmentId assignmentIn(Given.Team team, ShiftId shift) {
        return sheet(team, shift).people().getFirst().assignment();
    }

    @Test
    void the_seventh_day_in_a_row_is_one_of_rest() {
        var team = given.team();
        var ada = volunteer(team);
        for (int day = 0; day < 6; day++) {
            var shift = shift(team, 1, slot(24 * day + 18, 24 * day + 20));
            As.volunteer(ada, () -> signup.take(shift));
        }
        var seventh = shift(team, 1, slot(24 * 6 + 18, 24 * 6 + 20));
        refused(Kind.TOO_MANY_DAYS, () -> As.volunteer(ada, () -> signup.take(seventh)));
        var eighth = shift(team, 1, slot(24 * 7 + 18, 24 * 7 + 20));
        As.volunteer(ada, () -> signup.take(eighth));
    }

    @Test
    void a_shift_to_ask_for_waits_for_the_answer() {
        var team = given.team();
        var shift = shiftToAskFor(team, slot(10, 12));
        var ada = volunteer(team);
        refused(Kind.ASK, () -> As.volunteer(ada, () -> signup.take(shift)));
        var asked = As.volunteer(ada, () -> signup.ask(shift));
        assertEquals(asked, As.volunteer(ada, () -> signup.ask(shift)));
        assertEquals(0, taken(shift));
        var mine = As.volunteer(ada, () -> signup.mine()).getFirst();
        assertEquals(AssignmentState.ASKED, mine.state());
        assertEquals("", mine.note());
        As.staff(team.organizer(), () -> staffing.confirm(asked, null));
        assertEquals(1, taken(shift));
        assertEquals(
                "Meet at the side door",
                As.volunteer(ada, () -> signup.mine()).getFirst().note());
    }

    @Test
    void whoever_was_declined_cannot_ask_again() {
        var team = given.team();
        var shift = shiftToAskFor(team, slot(10, 12));
        var ada = volunteer(team);
        var asked = As.volunteer(ada, () -> signup.ask(shift));
        As.staff(team.organizer(), () -> staffing.decline(asked));
        refused(Kind.DECLINED, () -> As.volunteer(ada, () -> signup.ask(shift)));
    }

    @Test
    void the_open_list_puts_what_fits_first_and_says_why_the_rest_does_not() {
        var team = given.team();
        var medic = shift(team, Given.shift(team.organization(), ShiftRole.MEDIC, 1, slot(8, 9), CommonSkill.MEDIC));
        var fits = shift(team, 1, slot(10, 12));
        var ada = volunteer(team);
        var filter = new OpenShiftFilter(null, null, null, team.organization(), null, null, null);
        var offered = As.volunteer(ada, () -> signup.offered(filter));
        assertEquals(fits, offered.getFirst().open().shift().id());
        assertEquals(medic, offered.getLast().open().shift().id());
        assertEquals(Kind.MISSING_SKILL, offered.getLast().status().kind());
        assertEquals(2, As.nobody(() -> openShifts.coming(filter)).size());
    }

    @Test
    void shifts_of_an_event_open_with_it_and_close_when_it_is_cancelled() {
        var team = given.team();
        var event = given.drafted(team, given.session("Know your rights", 9));
        var plan = draft(team, 1, slot(18, 20));
        var shift = shift(team, Given.shift(event, plan.role(), 1, plan.slot()).withBriefing("", "Side door"));
        var ada = volunteer(team);
        notYours(() -> As.volunteer(ada, () -> signup.take(shift)));
        assertTrue(As.nobody(() -> openShifts.coming(OpenShiftFilter.at(event))).isEmpty());
        As.staff(team.organizer(), () -> eventPlanning.publish(event));
        assertEquals(
                1, As.nobody(() -> openShifts.coming(OpenShiftFilter.at(event))).size());
        As.volunteer(ada, () -> signup.take(shift));
        var mine = As.volunteer(ada, () -> signup.mine()).getFirst();
        assertEquals(Audience.TEAM, Objects.requireNonNull(mine.event()).audience());

        As.staff(team.organizer(), () -> eventPlanning.cancel(event, "The hall is closed"));
        assertTrue(As.volunteer(ada, () -> signup.mine()).getFirst().cancelled());
        assertEquals(1, records.toTell(event).size());
        var other = shift(team, 1, slot(19, 21));
        As.volunteer(ada, () -> signup.take(other));
    }

    @Test
    void only_volunteers_with_a_profile_sign_up() {
        var team = given.team();
        var shift = shift(team, 1, slot(10, 12));
        notYours(() -> As.volunteer(given.person(), () -> signup.take(shift)));
        denied(() -> As.staff(team.organizer(), () -> signup.take(shift)));
        denied(() -> As.nobody(() -> signup.mine()));
        denied(() -> As.staff(team.organizer(), () -> signup.all()));
    }

    static void denied(org.junit.jupiter.api.function.Executable what) {
        org.junit.jupiter.api.Assertions.assertThrows(AccessDeniedException.class, what);
    }
}
