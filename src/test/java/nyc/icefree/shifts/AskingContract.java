package nyc.icefree.shifts;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.shifts.views.CandidateFilter;
import nyc.icefree.shifts.views.OfferedShift;
import nyc.icefree.shifts.views.OpenShift;
import nyc.icefree.shifts.views.OpenShiftFilter;
import nyc.icefree.shifts.views.SeatsNeeded;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.Test;

/** What a shift asks for, from the list to the seat; the shifts lie nine days ahead. */
abstract class AskingContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends AskingContract {}

    @PostgresAppTest
    static class OnPostgresTest extends AskingContract {}

    private static final int LONG_BEFORE = 300;

    private ShiftId asking(Given.Team team, ShiftTerms terms) {
        return shift(team, draft(team, 1, slot(9, 11)).withTerms(terms));
    }

    private List<OpenShift> listed(Given.Team team) {
        return openShifts.coming(new OpenShiftFilter(null, null, null, team.organization(), null, null, null));
    }

    private OfferedShift offered(PersonId volunteer, ShiftId shift) {
        return As.volunteer(volunteer, () -> signup.offered(shift)).orElseThrow();
    }

    private boolean isFound(PersonId volunteer, ShiftId shift) {
        return As.volunteer(volunteer, () -> signup.offered(shift)).isPresent();
    }

    @Test
    void a_shift_by_invitation_is_in_no_list_and_only_organizers_put_people_in() {
        var team = given.team();
        var helper = volunteer(team);
        var shift = shift(team, draft(team, 2, slot(9, 11)).withSignup(SignupMode.INVITED));
        assertEquals(List.of(), listed(team));
        assertTrue(openShifts.one(shift).isEmpty());
        assertFalse(isFound(helper, shift));
        As.volunteer(helper, () -> {
            notYours(() -> signup.take(shift));
            notYours(() -> signup.ask(shift));
        });
        As.staff(team.organizer(), () -> staffing.assign(shift, helper, null));
        assertEquals(Kind.YOURS, offered(helper, shift).status().kind());
        As.volunteer(helper, () -> {
            signup.handBack(shift);
            refused(Kind.INVITED_ONLY, () -> signup.take(shift));
        });
    }

    @Test
    void sign_up_that_opens_later_is_listed_with_its_hour_and_one_that_closed_is_not() {
        var team = given.team();
        var helper = volunteer(team);
        var later = asking(team, ShiftTerms.NONE.withOpensDays(3));
        var closed = asking(team, ShiftTerms.NONE.withClosesHours(LONG_BEFORE));
        var one = listed(team);
        assertEquals(List.of(later), one.stream().map(o -> o.shift().id()).toList());
        assertEquals(
                slot(9, 11).startLocal().minusDays(3),
                Objects.requireNonNull(one.getFirst().opens()).toLocalDateTime());
        assertTrue(openShifts.one(closed).isEmpty());
        As.volunteer(helper, () -> {
            refused(Kind.NOT_OPEN_YET, () -> signup.take(later));
            refused(Kind.SIGNUP_CLOSED, () -> signup.take(closed));
        });
        As.staff(team.organizer(), () -> {
            staffing.assign(later, helper, null);
            assertEquals(1, planning.sheet(later).taken());
        });
    }

    @Test
    void more_may_come_than_are_needed_and_no_more_than_that() {
        var team = given.team();
        var shift = asking(team, ShiftTerms.NONE.withSpare(1));
        As.volunteer(volunteer(team), () -> signup.take(shift));
        assertEquals(SeatsNeeded.ENOUGH, listed(team).getFirst().needed());
        assertEquals(0, sheet(team, shift).missing());
        assertEquals(List.of(), As.staff(team.organizer(), () -> planning.unfilled(FORTNIGHT)));
        As.volunteer(volunteer(team), () -> signup.take(shift));
        assertEquals(List.of(), listed(team));
        As.volunteer(volunteer(team), () -> refused(Kind.FULL, () -> signup.take(shift)));
        var third = volunteer(team);
        As.staff(team.organizer(), () -> staffing.assign(shift, third, "They know the place"));
        assertEquals(3, taken(shift));
    }

    @Test
    void after_the_last_hour_to_give_it_back_only_an_organizer_takes_somebody_out() {
        var team = given.team();
        var helper = volunteer(team);
        var shift = asking(team, ShiftTerms.NONE.withHandBackHours(LONG_BEFORE));
        var held = As.volunteer(helper, () -> signup.take(shift));
        As.volunteer(helper, () -> {
            assertFalse(signup.mine().getFirst().mayHandBack());
            refused(Kind.TOO_LATE_TO_HAND_BACK, () -> signup.handBack(shift));
        });
        assertEquals(1, taken(shift));
        As.staff(team.organizer(), () -> staffing.unassign(held));
        assertEquals(0, taken(shift));
        var asked = shift(
                team,
                draft(team, 1, slot(13, 14))
                        .withSignup(SignupMode.ASK)
                        .withTerms(ShiftTerms.NONE.withHandBackHours(LONG_BEFORE)));
        As.volunteer(helper, () -> {
            signup.ask(asked);
            assertTrue(
                    signup.mine().stream().anyMatch(mine -> mine.mayHandBack()), "who only asked is held by nothing");
            signup.handBack(asked);
        });
    }

    @Test
    void a_shift_for_adults_is_for_those_who_said_so_whoever_puts_them_in() {
        var team = given.team();
        var helper = volunteer(team);
        var shift = asking(team, ShiftTerms.NONE.withAdultsOnly(true));
        As.volunteer(helper, () -> refused(Kind.ADULTS_ONLY, () -> signup.take(shift)));
        As.staff(
                team.organizer(),
                () -> refused(Kind.ADULTS_ONLY, () -> staffing.assign(shift, helper, "They look it")));
        assertNotNull(As.volunteer(adult(team), () -> signup.take(shift)));
    }

    @Test
    void the_meeting_point_is_told_to_those_in_the_shift_alone() {
        var team = given.team();
        var helper = volunteer(team);
        var shift = shift(
                team,
                draft(team, 2, slot(9, 11)).withSignup(SignupMode.ASK).withBriefing("Under the clock", "Bring water"));
        var asked = As.volunteer(helper, () -> signup.ask(shift));
        assertFalse(listed(team).toString().contains("clock"));
        assertFalse(offered(helper, shift).toString().contains("clock"));
        assertEquals("", As.volunteer(helper, () -> signup.mine()).getFirst().meetingPoint());
        assertEquals("", records.mailFor(asked).orElseThrow().meetingPoint());
        assertEquals("", records.ofVolunteer(helper).getFirst().meetingPoint());
        As.staff(team.organizer(), () -> staffing.confirm(asked, null));
        assertEquals(
                "Under the clock",
                As.volunteer(helper, () -> signup.mine()).getFirst().meetingPoint());
        assertEquals("Under the clock", records.mailFor(asked).orElseThrow().meetingPoint());
        assertEquals("Under the clock", records.ofVolunteer(helper).getFirst().meetingPoint());
    }

    @Test
    void a_skill_that_is_good_to_have_goes_before_in_both_lists_and_keeps_nobody_out() {
        var team = given.team();
        var plain = volunteer(team);
        var medic = volunteer(team, CommonSkill.MEDIC);
        var first = shift(team, draft(team, 1, slot(9, 11)));
        var second = shift(
                team, draft(team, 1, slot(13, 14)).withTerms(ShiftTerms.NONE.withPreferred(Set.of(CommonSkill.MEDIC))));
        var found = As.staff(team.organizer(), () -> staffing.candidates(second, CandidateFilter.named("")));
        assertEquals(
                List.of(medic, plain),
                found.people().stream().map(candidate -> candidate.person()).toList());
        var filter = new OpenShiftFilter(null, null, null, team.organization(), null, null, null);
        assertEquals(
                List.of(second, first),
                As.volunteer(medic, () -> signup.offered(filter)).stream()
                        .map(o -> o.open().shift().id())
                        .toList());
        assertEquals(
                List.of(first, second),
                As.volunteer(plain, () -> signup.offered(filter)).stream()
                        .map(o -> o.open().shift().id())
                        .toList());
        As.volunteer(plain, () -> signup.take(second));
    }
}
