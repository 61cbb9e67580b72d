package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.asks.AskState;
import nyc.icefree.shifts.asks.Asking.Outcome;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.signup.HelperPage;
import nyc.icefree.shifts.signup.HelperPages;
import nyc.icefree.shifts.signup.OpenForThem;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.FreeTime;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class HelperPageContract extends AsksGround {
    @AppTest
    static class OnH2Test extends HelperPageContract {}

    @PostgresAppTest
    static class OnPostgresTest extends HelperPageContract {}

    private static final List<ShiftTerms> NOBODY_SIGNS_UP =
            List.of(ShiftTerms.NONE.withClosesHours(500), ShiftTerms.NONE.withOpensDays(1));

    private static final LanguageLevels LEVELS = new LanguageLevels(
            Map.of(Language.ENGLISH, Set.of(LanguageUse.SPEAKS), Language.SPANISH, Set.of(LanguageUse.INTERPRETS)));

    @Autowired
    HelperPages pages;

    private Given.Team team = new Given.Team(OrganizationId.random(), "", PersonId.random());

    @BeforeEach
    void a_team() {
        team = given.team();
    }

    private PersonId helping(Given.Team... teams) {
        return volunteers.enlist(new VolunteerForm(
                "Ada Helper",
                Given.email(),
                Language.ENGLISH,
                new VolunteerAnswers(
                        LEVELS,
                        Set.of(CommonSkill.MEDIC),
                        Set.of("queens"),
                        List.of(teams).stream()
                                .map(Given.Team::organization)
                                .collect(java.util.stream.Collectors.toSet()),
                        new FreeTimes(Set.of(FreeTime.EVENINGS), null),
                        true)));
    }

    private HelperPage page(Given.Team team, PersonId person) {
        return As.staff(team.organizer(), () -> pages.of(person));
    }

    @Test
    void of_shifts_with_others_nothing_is_said() {
        var team = given.team();
        var other = given.team();
        var ada = helping(team, other);
        var ours = shift(team, 1, slot(18, 20));
        As.staff(team.organizer(), () -> staffing.assign(ours, ada, "They said so"));
        var one = shift(other, 1, slot(9, 11));
        var two = shift(other, 1, slot(11, 14));
        As.staff(other.organizer(), () -> staffing.assign(one, ada, "They said so"));
        As.staff(other.organizer(), () -> staffing.assign(two, ada, "They said so"));
        var seen = page(team, ada);
        assertEquals("Ada Helper", seen.name());
        assertEquals(
                new VolunteerAnswers(
                        LEVELS, Set.of(CommonSkill.MEDIC), Set.of("queens"), Set.of(), FreeTimes.NOTHING_SAID, true),
                seen.answers());
        assertEquals(
                List.of(ours),
                seen.next().stream().map(next -> next.shift().id()).toList());
        assertEquals(1, seen.helps().size());
        assertEquals(2, page(other, ada).next().size());
    }

    @Test
    void their_address_is_only_for_organizations_that_they_help() {
        var other = given.team();
        var ada = helping(other);
        var shift = shift(team, 1, slot(9, 10));
        As.volunteer(ada, () -> signup.take(shift));
        assertNull(page(team, ada).email());
        assertNotNull(page(other, ada).email());
    }

    @Test
    void open_shifts_stand_by_fit_and_say_what_stands_in_the_way_without_what_others_plan() {
        var team = given.team();
        var other = given.team();
        var ada = volunteer(team);
        var both = helping(team, other);
        var fits = shift(team, 1, slot(10, 12));
        var sooner = shift(team, Given.shift(team.organization(), ShiftRole.MEDIC, 1, slot(9, 10), CommonSkill.MEDIC));
        shift(other, 1, slot(10, 12));
        var seen = page(team, ada).open();
        assertEquals(
                List.of(fits, sooner),
                seen.stream().map(one -> one.shift().id()).toList());
        assertEquals(List.of(Kind.MISSING_SKILL), seen.getLast().status().obstacles());
        var elsewhere = shift(other, 1, slot(9, 11));
        As.staff(other.organizer(), () -> staffing.assign(elsewhere, both, "They said so"));
        page(team, both)
                .open()
                .forEach(one -> one.status().inTheWay().stream()
                        .filter(obstacle -> obstacle.kind() == Kind.CLASHES)
                        .forEach(obstacle -> assertEquals("candidate.busy", obstacle.key())));
        As.staff(team.organizer(), () -> staffing.assign(fits, ada, null));
        assertEquals(
                List.of(sooner),
                page(team, ada).open().stream().map(one -> one.shift().id()).toList());
    }

    @Test
    void of_what_fits_alike_that_stands_first_which_needs_most_people() {
        var team = given.team();
        var ada = volunteer(team);
        var one = shift(team, 1, slot(9, 10));
        var three = shift(team, 3, slot(12, 13));
        var two = shift(team, 2, slot(10, 11));
        As.staff(team.organizer(), () -> staffing.assign(three, volunteer(team), null));
        var open = page(team, ada).open();
        assertEquals(
                List.of(two, three, one),
                open.stream().map(each -> each.shift().id()).toList());
        assertEquals(List.of(2, 2, 1), open.stream().map(OpenForThem::missing).toList());
        assertEquals(3, open.get(1).seats());
    }

    @Test
    void it_may_be_offered_unless_something_stands_in_the_way_or_they_asked_for_it() {
        var team = given.team();
        var ada = volunteer(team);
        shift(team, 1, slot(9, 10));
        assertTrue(page(team, ada).open().getFirst().mayBeOffered());
        var asked = shiftToAskFor(team, slot(9, 10));
        As.volunteer(ada, () -> signup.ask(asked));
        var own = page(team, ada).open().stream()
                .filter(one -> one.shift().id().equals(asked))
                .findFirst()
                .orElseThrow();
        assertFalse(own.mayBeOffered());
        var medic = helping(team);
        var busy = shift(team, 1, slot(9, 11));
        As.staff(team.organizer(), () -> staffing.assign(busy, medic, "They said so"));
        assertTrue(page(team, medic).open().stream().noneMatch(OpenForThem::mayBeOffered), "busy then");
    }

    @Test
    void only_their_organizers_see_how_somebody_answers_offers() {
        var team = given.team();
        var bo = volunteer(team);
        var open = shiftToAskFor(team, slot(10, 12));
        var no = shiftToAskFor(team, slot(13, 14));
        var unasked = shiftToAskFor(team, slot(15, 16));
        var covered = shiftToAskFor(team, slot(17, 18));
        offer(team, bo, open);
        offer(team, bo, no);
        ask(bo, covered, AskKind.COVER);
        As.volunteer(bo, () -> asks.refuse(no));
        var all = List.of(open, no, unasked, covered);
        assertEquals(
                Map.of(open, AskState.ASKED, no, AskState.NO),
                As.staff(team.organizer(), () -> offers.answersOf(bo, all)));
        assertEquals(Map.of(), As.staff(team.organizer(), () -> offers.answersOf(volunteer(team), all)));
        var other = given.team();
        notYours(() -> As.staff(other.organizer(), () -> offers.answersOf(bo, List.of(open))));
        notYours(() -> As.staff(team.organizer(), () -> offers.answersOf(volunteer(other), all)));
        StaffingContract.denied(() -> As.volunteer(bo, () -> offers.answersOf(bo, all)));
    }

    @Test
    void who_has_a_coming_shift_with_them_is_seen_as_long_as_it_comes() {
        var team = given.team();
        var other = given.team();
        var ada = helping(other);
        notYours(() -> page(team, ada));
        var ours = shiftToAskFor(team, slot(18, 20));
        As.volunteer(ada, () -> signup.ask(ours));
        var seen = page(team, ada);
        assertEquals(List.of(), seen.helps());
        assertEquals(List.of(), seen.open());
        As.volunteer(ada, () -> signup.handBack(ours));
        notYours(() -> page(team, ada));
    }

    @Test
    void what_the_lead_marked_changes_nothing_of_what_they_see_and_may() {
        var team = given.team();
        var ada = helping(given.team());
        var ours = shift(team, 1, slot(18, 20));
        var seat = As.volunteer(ada, () -> signup.take(ours));
        var before = page(team, ada);
        Sql.run(jdbc, "update assignment set state = 'SERVED' where id = ?", seat.value());
        assertEquals(before.next(), page(team, ada).next());
        var again = As.staff(team.organizer(), () -> staffing.assign(ours, ada, null));
        assertNull(again.before());
        assertFalse(again.isNew());
    }

    @Test
    void it_is_nobody_elses_and_each_reading_is_recorded() {
        var team = given.team();
        var ada = helping(team);
        for (Runnable act : List.<Runnable>of(() -> pages.of(ada), () -> pages.of(PersonId.random()))) {
            notYours(() -> As.staff(given.team().organizer(), act));
            notYours(() -> As.administrator(given.person(), act));
            StaffingContract.denied(() -> As.volunteer(ada, act));
            StaffingContract.denied(() -> As.nobody(act));
        }
        assertFalse(recorded(team));
        page(team, ada);
        assertTrue(recorded(team));
    }

    private boolean recorded(Given.Team team) {
        return jdbc.sql("select count(*) from audit_entry where act = 'VOLUNTEERS_READ' and who = ? and thing = ?")
                        .params(team.organizer().value(), team.organization().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private ShiftId held(Given.Team team, PersonId holder, ShiftTerms terms, SignupMode mode, int from) {
        var shift = shift(
                team, draft(team, 1, slot(from, from + 2)).withSignup(mode).withTerms(terms));
        As.staff(team.organizer(), () -> staffing.assign(shift, holder, null));
        return shift;
    }

    @Test
    void others_are_asked_for_cover_when_sign_up_is_closed_or_not_open_yet_and_take_it() {
        for (var terms : NOBODY_SIGNS_UP) {
            var team = given.team();
            var giver = volunteer(team);
            var taker = volunteer(team);
            var shift = held(team, giver, terms, SignupMode.ASK, 10);
            As.volunteer(giver, () -> cover.want(shift));
            rounds.round(noon());
            assertTrue(isAsked(taker, shift), terms::toString);
            take(taker, asked(taker, shift));
            assertEquals(AssignmentState.CONFIRMED, state(taker, shift));
            legal(shift, 1);
        }
    }

    @Test
    void nobody_is_asked_for_an_empty_seat_when_sign_up_is_closed() {
        var team = given.team();
        var wished = volunteer(team);
        var holder = volunteer(team);
        var shift = held(team, holder, ShiftTerms.NONE, SignupMode.OPEN, 10);
        As.volunteer(wished, () -> asks.callMe(shift));
        Sql.run(jdbc, "update shift set closes_hours = 500 where id = ?", shift.value());
        As.volunteer(holder, () -> signup.handBack(shift));
        rounds.round(noon().plus(Duration.ofHours(1)));
        assertFalse(isAsked(wished, shift));
        assertEquals(Outcome.NOT_NOW, ask(volunteer(team), shift, AskKind.CALL_ME));
    }

    @Test
    void where_organizers_invite_nobody_looks_for_cover_and_is_told_why() {
        var team = given.team();
        var ada = volunteer(team);
        var bo = volunteer(team);
        var adas = held(team, ada, ShiftTerms.NONE, SignupMode.INVITED, 10);
        refused(Kind.INVITED_ONLY, () -> As.volunteer(ada, () -> cover.want(adas)));
        notYours(() -> As.volunteer(bo, () -> cover.want(adas)));
    }
}
