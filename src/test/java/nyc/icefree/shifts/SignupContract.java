package nyc.icefree.shifts;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.day.DayRefused;
import nyc.icefree.shifts.day.TeamLinks;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.signup.OfferedShift;
import nyc.icefree.shifts.signup.OpenShift;
import nyc.icefree.shifts.signup.OpenShiftFilter;
import nyc.icefree.shifts.staffing.CandidateFilter;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class SignupContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends SignupContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SignupContract {}

    private static final int LONG_BEFORE = 300;
    private static final int ONCE_A_SECOND = 2;

    private static final String TEAM_LINK = "https://chat.example.org/abc";

    @Autowired
    TeamLinks links;

    @Test
    void the_teams_link_is_for_those_in_the_shift_alone_until_it_is_over() {
        var team = given.team();
        var shift = shift(
                team,
                Given.shift(given.published(team), ShiftRole.MARSHAL, 3, slot(9, 11))
                        .withSignup(SignupMode.ASK));
        var ada = volunteer(team);
        var bo = volunteer(team);
        As.staff(team.organizer(), () -> {
            links.set(shift, TEAM_LINK);
            Refusals.because(DayRefused.NO_LINK, () -> links.set(shift, "javascript:alert(1)"));
            assertEquals(TEAM_LINK, links.of(shift));
            links.set(shift, "");
            links.set(shift, "");
            assertEquals(2, recordedFor(team));
            links.set(shift, TEAM_LINK);
            return staffing.assign(shift, ada, null);
        });
        As.volunteer(bo, () -> signup.ask(shift));
        assertEquals(Map.of(shift, TEAM_LINK), As.volunteer(ada, () -> links.mine(List.of(shift))));
        assertEquals(Map.of(), As.volunteer(bo, () -> links.mine(List.of(shift))));
        links.purgeDue();
        assertEquals(1, Sql.number(jdbc, "select count(*) from shift_team_link where shift_id = ?", shift.value()));
        jdbc.sql("update shift set starts_at = ?, ends_at = ? where id = ?")
                .params(Timestamp.from(Instant.EPOCH), Timestamp.from(clock.instant()), shift.value())
                .update();
        assertEquals(Map.of(), As.volunteer(ada, () -> links.mine(List.of(shift))));
        Refusals.because(DayRefused.NO_LINK, () -> As.staff(team.organizer(), () -> links.set(shift, TEAM_LINK)));
        assertEquals(3, recordedFor(team));
        links.purgeDue();
        assertEquals(0, Sql.number(jdbc, "select count(*) from shift_team_link where shift_id = ?", shift.value()));
    }

    @Test
    void a_host_that_is_not_trusted_gives_no_link_that_nobody_has_read() {
        var partner = given.untrustedTeam();
        var event = given.drafted(partner, given.session("Know your rights", 9));
        var shift = shift(partner, Given.shift(event, ShiftRole.MARSHAL, 3, slot(9, 11)));
        As.staff(partner.organizer(), () -> {
            Refusals.because(DayRefused.LINK_OF_UNTRUSTED, () -> links.set(shift, TEAM_LINK));
            links.set(shift, "");
            assertEquals("", links.of(shift));
        });
    }

    private int recordedFor(Given.Team team) {
        return Sql.number(
                jdbc,
                "select count(*) from audit_entry where act = 'EVENT_CHANGED' and organization = ?",
                team.organization().value());
    }

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
    void a_day_of_rest_follows_a_hard_duty() {
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
        assertEquals("", mine.note().text(Language.ENGLISH));
        As.staff(team.organizer(), () -> staffing.confirm(asked, null));
        assertEquals(1, taken(shift));
        assertEquals(
                "Meet at the side door",
                As.volunteer(ada, () -> signup.mine()).getFirst().note().text(Language.ENGLISH));
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
    void that_one_person_is_alone_in_it_is_told_to_that_person_alone() {
        var team = given.team();
        var draft = draft(team, 2, slot(10, 12));
        var shift = shift(team, draft.withTerms(draft.terms().withAtLeastTwo(true)));
        var ada = volunteer(team);
        As.volunteer(ada, () -> signup.take(shift));
        assertEquals(SeatsNeededWord.ONE, needed(ada, shift));
        assertEquals(SeatsNeededWord.FEW, needed(volunteer(team), shift));
    }

    private SeatsNeededWord needed(PersonId who, ShiftId shift) {
        return As.volunteer(who, () -> signup.offered(shift))
                .orElseThrow()
                .open()
                .needed();
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
    void whoever_leaves_gives_their_coming_shifts_back() {
        var team = given.team();
        var shift = shift(team, 1, slot(10, 12));
        var ada = volunteer(team);
        var assignment = As.volunteer(ada, () -> signup.take(shift));
        As.volunteer(ada, () -> volunteers.leave());
        await().until(() -> taken(shift) == 0);
        assertTrue(sheet(team, shift).people().isEmpty());
        var mail = records.mailFor(assignment).orElseThrow();
        assertEquals("", mail.name());
        assertEquals(AssignmentState.HANDED_BACK, mail.state());
        assertEquals(Set.of(given.coordinator(team.organization()), team.organizer()), Set.copyOf(mail.organizers()));
        As.volunteer(volunteer(team), () -> signup.take(shift));
    }

    @Test
    void whoever_is_in_a_shift_is_told_once_that_it_was_moved() {
        var team = given.team();
        var shift = shift(team, 2, slot(10, 12));
        var assignment = As.volunteer(volunteer(team), () -> signup.take(shift));
        int version = sheet(team, shift).version();
        As.staff(team.organizer(), () -> planning.change(shift, version, draft(team, 3, slot(10, 12))));
        As.staff(team.organizer(), () -> planning.change(shift, version + 1, draft(team, 3, slot(11, 13))));
        await().until(() -> Sql.number(
                        jdbc,
                        "select count(*) from outbox where reason = 'SHIFT_CHANGED' and about = ?",
                        assignment.value())
                == 1);
    }

    @Test
    void lists_cost_the_same_however_long_they_are() {
        var few = given.team();
        var many = given.team();
        fill(few, 2);
        fill(many, 12);
        assertAlike(workspaceList(few), workspaceList(many));
        assertAlike(openList(few), openList(many));
        assertAlike(candidates(few), candidates(many));
    }

    private static void assertAlike(long few, long many) {
        assertTrue(few > 0 && Math.abs(few - many) <= ONCE_A_SECOND, "statements: " + few + ", then " + many);
    }

    private void fill(Given.Team team, int size) {
        IntStream.range(0, size).forEach(i -> {
            var event = given.published(team, given.session("Know your rights " + i, 9));
            var plan = draft(team, 2, slot(i, i + 1));
            shift(team, Given.shift(event, plan.role(), 2, plan.slot()));
            volunteer(team);
        });
    }

    private long workspaceList(Given.Team team) {
        return CountedStatements.in(() -> As.staff(team.organizer(), () -> planning.unfilled(FORTNIGHT)));
    }

    private long openList(Given.Team team) {
        var filter = new OpenShiftFilter(null, null, null, team.organization(), null, null, null);
        var ada = volunteer(team);
        return CountedStatements.in(() -> As.volunteer(ada, () -> signup.offered(filter)));
    }

    private long candidates(Given.Team team) {
        var shift = shift(team, 1, slot(20, 21));
        return CountedStatements.in(
                () -> As.staff(team.organizer(), () -> staffing.candidates(shift, CandidateFilter.named(""))));
    }
}
