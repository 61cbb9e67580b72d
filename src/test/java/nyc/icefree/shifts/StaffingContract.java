package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.shifts.fit.Candidate.Obstacle;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.staffing.CandidateFilter;
import nyc.icefree.shifts.staffing.Candidates;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.shifts.staffing.Staffing;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.OwnSkill;
import nyc.icefree.volunteers.skills.OwnSkills;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class StaffingContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends StaffingContract {}

    @PostgresAppTest
    static class OnPostgresTest extends StaffingContract {}

    @Autowired
    OwnSkills skills;

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
        var refused = Refusals.because(
                ShiftDraftRefused.class,
                () -> As.staff(team.organizer(), () -> staffing.assign(shift, bo, reason + "!")));
        assertEquals(ShiftDraftRefused.REASON_TOO_LONG, refused.getFirst());
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
        assertEquals(3, found.people().size());
        assertEquals(1, found.fit(), "who is busy or lacks a skill is none of them");
        assertEquals(fits, found.people().getFirst().person());
        assertTrue(found.othersWhoFit() >= 1);
        for (var candidate : found.people()) {
            var kind = candidate.status().kind();
            assertEquals(candidate.person().equals(busy), kind == Kind.CLASHES);
            assertEquals(candidate.person().equals(lacks), kind == Kind.MISSING_SKILL);
        }
        assertEquals(
                List.of(),
                As.staff(team.organizer(), () -> staffing.candidates(shift, CandidateFilter.named("zz")))
                        .people());
    }

    @Test
    void an_organizer_learns_of_others_shifts_only_that_one_is_busy() {
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
        Refusals.because(
                ShiftDraftRefused.CHANGED_MEANWHILE,
                () -> As.staff(team.organizer(), () -> planning.change(shift, version, draft(team, 1, slot(10, 12)))));
        Refusals.because(ShiftDraftRefused.HAS_PEOPLE, () -> As.staff(team.organizer(), () -> planning.remove(shift)));
    }

    @Test
    void a_shift_that_cannot_be_is_refused_with_its_reason() {
        var team = given.team();
        Refusals.because(ShiftDraftRefused.SEATS_OUT_OF_RANGE, () -> shift(team, 0, slot(10, 12)));
        Refusals.because(ShiftDraftRefused.SEATS_OUT_OF_RANGE, () -> shift(team, 201, slot(10, 12)));
        Refusals.because(ShiftDraftRefused.SLOT_TOO_LONG, () -> shift(team, 1, slot(0, 25)));
        Refusals.because(ShiftDraftRefused.SLOT_OVER, () -> shift(team, 1, slot(-300, -298)));
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
        notYours(() -> As.staff(stranger, () -> planning.seatsOf(event)));
        assertEquals(
                1,
                As.staff(team.organizer(), () -> planning.sheetsOf(event))
                        .getFirst()
                        .people()
                        .size());
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

    @Test
    void who_can_do_at_least_that_much_in_a_language_is_found() {
        var team = given.team();
        var speaks = speaker(team, LanguageUse.SPEAKS);
        var interprets = speaker(team, LanguageUse.INTERPRETS);
        var atOnce = speaker(team, LanguageUse.INTERPRETS_AT_ONCE);
        var writes = speaker(team, LanguageUse.WRITES);
        volunteer(team);
        var shift = shift(team, 1, slot(10, 12));
        assertEquals(Set.of(speaks, interprets, atOnce), found(team, shift, language(null)));
        assertEquals(Set.of(interprets, atOnce), found(team, shift, language(LanguageUse.INTERPRETS)));
        assertEquals(Set.of(atOnce), found(team, shift, language(LanguageUse.INTERPRETS_AT_ONCE)));
        assertEquals(Set.of(writes), found(team, shift, language(LanguageUse.WRITES)));
    }

    @Test
    void people_are_found_by_a_skill_and_never_by_one_of_others() {
        var team = given.team();
        var other = given.team();
        var chief = own(team, "Chief");
        var theirs = own(other, "Weaver");
        var marshal = volunteer(team, CommonSkill.MARSHAL);
        var leads = volunteer(team, chief);
        volunteer(team, theirs);
        var shift = shift(team, 1, slot(10, 12));
        assertEquals(Set.of(marshal), found(team, shift, skill(CommonSkill.MARSHAL)));
        assertEquals(Set.of(leads), found(team, shift, skill(chief)));
        assertEquals(Set.of(), found(team, shift, skill(theirs)), "whose skill it is alone asks by it");
        var known = candidates(team, shift, CandidateFilter.named("")).skills();
        assertTrue(known.containsAll(List.of(CommonSkill.values())) && known.contains(chief), known::toString);
        assertFalse(known.contains(theirs), known::toString);
    }

    @Test
    void who_is_busy_or_away_then_is_left_out_and_who_lacks_a_skill_is_not() {
        var team = given.team();
        var free = volunteer(team);
        var busy = volunteer(team);
        var shift = shift(team, 1, slot(10, 12));
        var day = slot(10, 12).startLocal().toLocalDate();
        var away = enlisted(
                team, LanguageLevels.conversing(Set.of(Language.ENGLISH)), new FreeTimes(Set.of(), day.plusDays(1)));
        var needing = draft(team, 1, slot(10, 12));
        var medics =
                shift(team, Given.shift(team.organization(), ShiftRole.MEDIC, 1, needing.slot(), CommonSkill.MEDIC));
        var elsewhere = shift(team, 1, slot(11, 13));
        As.volunteer(busy, () -> signup.take(elsewhere));
        assertEquals(Set.of(free, busy, away), found(team, shift, CandidateFilter.named("")));
        assertEquals(Set.of(free), found(team, shift, freeThen("")));
        assertEquals(Set.of(free), found(team, medics, freeThen("")));
        assertEquals(Set.of(), found(team, shift, freeThen("zz")));
    }

    @Test
    void of_who_helps_others_no_number_tells_what_they_can_do() {
        var team = given.team();
        volunteer(team);
        volunteer(given.team(), CommonSkill.MEDIC);
        var shift = shift(team, 1, slot(10, 12));
        assertTrue(candidates(team, shift, CandidateFilter.named("")).othersWhoFit() > 0);
        assertTrue(candidates(team, shift, freeThen("")).othersWhoFit() > 0);
        assertEquals(0, candidates(team, shift, skill(CommonSkill.MEDIC)).othersWhoFit());
        assertEquals(0, candidates(team, shift, language(null)).othersWhoFit());
    }

    @Test
    void looking_closer_asks_the_database_nothing_more() {
        var team = given.team();
        speaker(team, LanguageUse.INTERPRETS);
        var shift = shift(team, 1, slot(10, 12));
        long named = counted(team, shift, CandidateFilter.named(""));
        assertTrue(counted(team, shift, freeThen("")) <= named);
        assertTrue(counted(team, shift, language(LanguageUse.INTERPRETS)) <= named);
        assertTrue(counted(team, shift, skill(CommonSkill.MEDIC)) <= named);
    }

    private long counted(Given.Team team, ShiftId shift, CandidateFilter filter) {
        return CountedStatements.in(() -> candidates(team, shift, filter));
    }

    private Set<PersonId> found(Given.Team team, ShiftId shift, CandidateFilter filter) {
        var found = candidates(team, shift, filter);
        var people = Set.copyOf(
                found.people().stream().map(candidate -> candidate.person()).toList());
        return people;
    }

    private Candidates candidates(Given.Team team, ShiftId shift, CandidateFilter filter) {
        return As.staff(team.organizer(), () -> staffing.candidates(shift, filter));
    }

    private static CandidateFilter language(@Nullable LanguageUse level) {
        return new CandidateFilter("", Language.SPANISH, level, null, false);
    }

    private static CandidateFilter skill(Skill skill) {
        return new CandidateFilter("", null, null, skill, false);
    }

    private static CandidateFilter freeThen(String typed) {
        return new CandidateFilter(typed, null, null, null, true);
    }

    private OwnSkill own(Given.Team team, String name) {
        var called = NamesByLanguage.of(Language.ENGLISH, name);
        return As.staff(given.coordinator(team.organization()), () -> skills.add(team.organization(), called));
    }

    private PersonId speaker(Given.Team team, LanguageUse how) {
        return enlisted(
                team,
                new LanguageLevels(Map.of(Language.ENGLISH, Set.of(LanguageUse.SPEAKS), Language.SPANISH, Set.of(how))),
                FreeTimes.NOTHING_SAID);
    }

    private PersonId enlisted(Given.Team team, LanguageLevels levels, FreeTimes free) {
        return volunteers.enlist(new VolunteerForm(
                "Bo Example",
                Given.email(),
                Language.ENGLISH,
                new VolunteerAnswers(levels, Set.of(), Set.of("queens"), Set.of(team.organization()), free, false)));
    }
}
