package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.planning.ShiftLayout;
import nyc.icefree.shifts.roles.NamedRole;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.shifts.roles.RoleForm;
import nyc.icefree.shifts.roles.RoleRefused;
import nyc.icefree.shifts.signup.OpenShiftFilter;
import nyc.icefree.shifts.staffing.CandidateFilter;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.text.Texts;
import nyc.icefree.trainings.OwnStanding;
import nyc.icefree.trainings.ParentsConsent;
import nyc.icefree.trainings.TrainingDays;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.TrainingId;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.trainings.TrustLevel;
import nyc.icefree.trainings.TrustRefused;
import nyc.icefree.trainings.VolunteerTrust;
import nyc.icefree.trainings.YoungPeople;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.OwnSkill;
import nyc.icefree.volunteers.skills.OwnSkills;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

abstract class OwnRolesContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends OwnRolesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OwnRolesContract {}

    @Autowired
    OwnRoles roles;

    @Autowired
    ShiftLayout layout;

    @Autowired
    Texts texts;

    @Autowired
    OwnSkills skills;

    @Autowired
    Trainings trainings;

    @Autowired
    VolunteerTrust trust;

    @Autowired
    TrainingDays days;

    @Autowired
    YoungPeople young;

    @Autowired
    OwnStanding own;

    private static RoleForm form(String name, ShiftRole kind) {
        return new RoleForm(NamesByLanguage.of(Language.ENGLISH, name), kind);
    }

    private Role.Own own(Given.Team team, String name, ShiftRole kind) {
        return As.staff(given.coordinator(team.organization()), () -> roles.add(team.organization(), form(name, kind)));
    }

    private List<NamedRole> kept(Given.Team team) {
        return As.staff(team.organizer(), () -> roles.of(team.organization())).own();
    }

    private ShiftDraft with(Given.Team team, Role role) {
        return draft(team, 2, slot(10, 12)).withRole(role).withSeats(2);
    }

    @Test
    void everybody_reads_of_a_shift_what_its_organization_calls_it() {
        var team = given.team();
        var drummer = own(team, "Drummer", ShiftRole.OTHER);
        var shift = shift(team, with(team, drummer));
        assertEquals(drummer, sheet(team, shift).draft().role());
        var bo = volunteer(team);
        As.volunteer(bo, () -> signup.take(shift));
        var mine = As.volunteer(bo, () -> signup.offered(shift))
                .orElseThrow()
                .open()
                .shift();
        assertEquals("Drummer", texts.in(Language.SPANISH).of(mine.role()));
        As.staff(
                given.coordinator(team.organization()),
                () -> roles.rename(drummer, NamesByLanguage.of(Language.ENGLISH, "Lead drummer")));
        assertEquals("Lead drummer", texts.in(Language.ENGLISH).of(mine.role()));
        assertEquals(ShiftRole.OTHER, kept(team).getFirst().role().kind(), "its kind stays");
    }

    @Test
    void the_rules_of_its_kind_hold_for_it() {
        var team = given.team();
        var event = given.published(team, given.session("Rally", 9));
        var watcher = own(team, "Watcher in green", ShiftRole.LEGAL_OBSERVER);
        var usher = own(team, "Usher", ShiftRole.MARSHAL);
        var day = slot(10, 12);
        var watching = given.planned(team, with(team, watcher).of(event, null).withSlot(day));
        var ushering = given.planned(team, with(team, usher).of(event, null).withSlot(slot(14, 15)));
        var bo = volunteer(team, nyc.icefree.volunteers.skills.CommonSkill.values());
        As.volunteer(bo, () -> signup.take(watching));
        refused(Kind.EXCLUDED_BY_ROLE, () -> As.volunteer(bo, () -> signup.take(ushering)));
        var sitter = own(team, "Story teller", ShiftRole.CHILDCARE);
        assertEquals(
                ShiftDraftRefused.NEEDS_TWO_ADULTS,
                Refusals.because(
                                ShiftDraftRefused.class,
                                () -> shift(team, with(team, sitter).withTerms(ShiftTerms.NONE)))
                        .getFirst());
    }

    @Test
    void nobody_plans_with_a_role_of_others_nor_with_one_under_a_false_kind() {
        var team = given.team();
        var theirs = own(given.team(), "Weaver", ShiftRole.OTHER);
        notYours(() -> shift(team, with(team, theirs)));
        var shift = shift(team, with(team, ShiftRole.OTHER));
        var version = sheet(team, shift).version();
        notYours(() -> As.staff(team.organizer(), () -> planning.change(shift, version, with(team, theirs))));
        var ours = own(team, "Drummer", ShiftRole.CHILDCARE);
        notYours(() -> shift(team, with(team, new Role.Own(ours.own(), ShiftRole.OTHER))));
        assertThrows(
                DataIntegrityViolationException.class,
                () -> Sql.run(jdbc, "update shift set own_role = ? where id = ?", theirs.own(), shift.value()),
                "the database holds it too");
    }

    @Test
    void at_another_organization_it_is_what_all_know() {
        var team = given.team();
        var other = given.team();
        given.appoint(other.organization(), team.organizer(), StaffRole.ORGANIZER);
        var event = given.published(team, given.session("Rally", 9));
        var theirs = given.published(other, given.session("March", 11));
        var same = given.published(team, given.session("Vigil", 12));
        var drummer = own(team, "Drummer", ShiftRole.OTHER);
        given.planned(team, with(team, drummer).of(event, null).withSlot(slot(10, 12)));
        assertEquals(2, As.staff(team.organizer(), () -> layout.spread(event, List.of(theirs, same))));
        assertEquals(ShiftRole.OTHER, roleAt(team, theirs));
        assertEquals(drummer, roleAt(team, same));
        assertEquals(0, As.staff(team.organizer(), () -> layout.spread(event, List.of(theirs, same))), "there by now");
    }

    private Role roleAt(Given.Team team, EventId event) {
        return As.staff(team.organizer(), () -> planning.sheetsOf(event))
                .getFirst()
                .draft()
                .role();
    }

    @Test
    void whoever_leads_nothing_there_writes_none() {
        var team = given.team();
        var drummer = own(team, "Drummer", ShiftRole.OTHER);
        notYours(() -> As.staff(team.organizer(), () -> roles.add(team.organization(), form("x", ShiftRole.OTHER))));
        notYours(() -> As.staff(team.organizer(), () -> roles.archive(drummer, true)));
        notYours(() -> As.staff(given.team().organizer(), () -> roles.of(team.organization())));
        notYours(() -> As.administrator(given.person(), () -> roles.of(team.organization())));
    }

    @Test
    void an_archived_one_stays_with_its_shifts_and_can_be_chosen_no_more() {
        var team = given.team();
        var drummer = own(team, "Drummer", ShiftRole.OTHER);
        var shift = shift(team, with(team, drummer));
        As.staff(given.coordinator(team.organization()), () -> roles.archive(drummer, true));
        var all = As.staff(team.organizer(), () -> roles.of(team.organization()));
        assertFalse(all.choices(null).contains(drummer));
        assertTrue(all.choices(drummer).contains(drummer));
        var sheet = sheet(team, shift);
        As.staff(
                team.organizer(),
                () -> planning.change(shift, sheet.version(), sheet.draft().withSeats(5)));
        assertEquals(drummer, sheet(team, shift).draft().role());
        As.staff(given.coordinator(team.organization()), () -> roles.archive(drummer, false));
        assertTrue(As.staff(team.organizer(), () -> roles.of(team.organization()))
                .choices(null)
                .contains(drummer));
    }

    @Test
    void as_many_as_one_can_look_through() {
        var team = given.team();
        for (int n = 0; n < OwnRoles.MOST; n++) {
            own(team, "Role " + n, ShiftRole.OTHER);
        }
        Refusals.because(RoleRefused.TOO_MANY, () -> own(team, "One more", ShiftRole.OTHER));
        Refusals.because(RoleRefused.NAME_MISSING, () -> own(team, " ", ShiftRole.OTHER));
        Refusals.because(RoleRefused.NAME_TOO_LONG, () -> own(team, "x".repeat(61), ShiftRole.OTHER));
    }

    @Test
    void one_word_says_which_it_is() {
        var own = new Role.Own(UUID.randomUUID(), ShiftRole.MARSHAL);
        assertEquals(own, Role.read(own.line()).orElseThrow());
        assertEquals(ShiftRole.MEDIC, Role.read(ShiftRole.MEDIC.line()).orElseThrow());
        for (String none : List.of(
                "", "Medic", "MEDIC/", "MEDIC/x", "/" + own.own(), own.own().toString())) {
            assertTrue(Role.read(none).isEmpty(), none);
        }
    }

    @Test
    void who_says_to_have_it_takes_the_shift_and_who_does_not_reads_its_name() {
        var team = given.team();
        var drummer = own(team, "Drummer");
        var shift = shift(team, needing(team, drummer));
        var cy = volunteer(team);
        var no = assertThrows(ShiftRefused.class, () -> As.volunteer(cy, () -> signup.take(shift)));
        assertEquals(Kind.MISSING_SKILL, no.status().kind());
        assertTrue(
                texts.in(Language.ENGLISH).why(no).contains("Drummer"),
                () -> texts.in(Language.ENGLISH).why(no));
        As.volunteer(volunteer(team, drummer), () -> signup.take(shift));
        assertEquals(1, taken(shift));
        assertEquals(Set.of(drummer), sheet(team, shift).draft().skills());
    }

    @Test
    void nobody_plans_with_skills_of_others_nor_teaches_them() {
        var team = given.team();
        var theirs = own(given.team(), "Weaver");
        notYours(() -> shift(team, needing(team, theirs)));
        var shift = shift(team, draft(team, 1, slot(10, 12)));
        int version = sheet(team, shift).version();
        notYours(() -> As.staff(team.organizer(), () -> planning.change(shift, version, needing(team, theirs))));
        var form = new TrainingForm(NamesByLanguage.of(Language.ENGLISH, "Basics"), null, Set.of(theirs));
        notYours(
                () -> As.staff(given.coordinator(team.organization()), () -> trainings.add(team.organization(), form)));
    }

    @Test
    void an_archived_skill_goes_on_being_asked_for() {
        var team = given.team();
        var drummer = own(team, "Drummer");
        var bo = volunteer(team, drummer);
        var shift = shift(team, needing(team, drummer));
        As.staff(given.coordinator(team.organization()), () -> skills.archive(drummer, true));
        refused(Kind.MISSING_SKILL, () -> As.volunteer(volunteer(team), () -> signup.take(shift)));
        As.volunteer(bo, () -> signup.take(shift));
        assertEquals(1, taken(shift));
    }

    private ShiftDraft needing(Given.Team team, Skill skill) {
        var draft = draft(team, 1, slot(10, 12));
        return new ShiftDraft(
                draft.event(),
                draft.organization(),
                draft.role(),
                draft.seats(),
                draft.slot(),
                Set.of(skill),
                draft.languages(),
                draft.signup(),
                draft.note().text(Language.ENGLISH));
    }

    private OwnSkill own(Given.Team team, String name) {
        var called = NamesByLanguage.of(Language.ENGLISH, name);
        return As.staff(given.coordinator(team.organization()), () -> skills.add(team.organization(), called));
    }

    @Test
    void whoever_was_at_the_training_takes_the_shift_that_needed_it() {
        var team = given.team();
        var training = training(team, 12);
        var bo = volunteer(team, CommonSkill.MARSHAL);
        var shift = shift(team, marshals(team, ShiftTerms.NONE));
        refused(Kind.NEEDS_TRAINING, () -> As.volunteer(bo, () -> signup.take(shift)));
        var event = given.published(team, given.session("Marshal evening", 3));
        As.staff(given.coordinator(team.organization()), () -> days.choose(event, training));
        jdbc.sql("update event set starts_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofHours(1))), event.value())
                .update();
        As.staff(team.organizer(), () -> days.attended(event, Set.of(bo)));
        As.volunteer(bo, () -> signup.take(shift));
        assertEquals(1, taken(shift));
    }

    @Test
    void organizers_hear_of_shifts_whose_training_ends_before() {
        var team = given.team();
        var training = training(team, 12);
        var bo = volunteer(team, CommonSkill.MARSHAL);
        var shift = shift(team, marshals(team, ShiftTerms.NONE));
        As.staff(given.coordinator(team.organization()), () -> trust.grant(training, Set.of(bo)));
        As.volunteer(bo, () -> signup.take(shift));
        assertEquals(List.of(), arisen(team, shift));
        As.staff(given.coordinator(team.organization()), () -> trust.withdraw(training, bo));
        assertEquals(List.of(Kind.NEEDS_TRAINING), arisen(team, shift));
        As.staff(given.coordinator(team.organization()), () -> trust.grant(training, Set.of(bo)));
        assertEquals(List.of(), arisen(team, shift));
        jdbc.sql("update shift set starts_at = ?, ends_at = ? where id = ?")
                .params(
                        Timestamp.from(clock.instant().plus(Duration.ofDays(400))),
                        Timestamp.from(
                                clock.instant().plus(Duration.ofDays(400)).plus(Duration.ofHours(2))),
                        shift.value())
                .update();
        assertEquals(List.of(Kind.NEEDS_TRAINING), arisen(team, shift), "it ends before the shift does");
    }

    private List<Kind> arisen(Given.Team team, ShiftId shift) {
        return sheet(team, shift).people().getFirst().arisen().stream()
                .map(one -> one.kind())
                .toList();
    }

    @Test
    void an_organizer_sets_a_missing_training_aside_with_a_reason() {
        var team = given.team();
        training(team, 12);
        var bo = volunteer(team, CommonSkill.MARSHAL);
        var shift = shift(team, marshals(team, ShiftTerms.NONE));
        refused(Kind.NEEDS_TRAINING, () -> As.staff(team.organizer(), () -> staffing.assign(shift, bo, null)));
        As.staff(team.organizer(), () -> staffing.assign(shift, bo, "Taught them myself"));
        assertEquals(1, taken(shift));
        assertEquals(List.of(), arisen(team, shift), "they know, and wrote down why");
    }

    @Test
    void a_training_of_another_organization_is_none_of_this_one() {
        var team = given.team();
        training(given.team(), 12);
        var shift = shift(team, marshals(team, ShiftTerms.NONE));
        As.volunteer(volunteer(team, CommonSkill.MARSHAL), () -> signup.take(shift));
        assertEquals(1, taken(shift));
    }

    @Test
    void a_shift_that_asks_for_trust_waits_for_a_coordinator_who_gives_it() {
        var team = given.team();
        var bo = volunteer(team, CommonSkill.MARSHAL);
        var shift = shift(team, marshals(team, ShiftTerms.NONE.withLeastTrust(TrustLevel.TRUSTED)));
        refused(Kind.NEEDS_LEVEL, () -> As.volunteer(bo, () -> signup.take(shift)));
        As.staff(given.coordinator(team.organization()), () -> trust.set(team.organization(), bo, TrustLevel.TRUSTED));
        var seen = As.staff(team.organizer(), () -> staffing.candidates(shift, CandidateFilter.named("bo ex")));
        assertTrue(seen.people().getFirst().status().fits());
        As.volunteer(bo, () -> signup.take(shift));
        assertEquals(TrustLevel.TRUSTED, sheet(team, shift).draft().terms().leastTrust());
    }

    private ShiftDraft marshals(Given.Team team, ShiftTerms terms) {
        var draft = draft(team, 1, slot(10, 12));
        return new ShiftDraft(
                draft.event(),
                draft.organization(),
                draft.role(),
                draft.seats(),
                draft.slot(),
                Set.of(CommonSkill.MARSHAL),
                draft.languages(),
                draft.signup(),
                draft.note(),
                "",
                terms);
    }

    private TrainingId training(Given.Team team, int months) {
        var form = new TrainingForm(
                NamesByLanguage.of(Language.ENGLISH, "Marshal basics"), months, Set.of(CommonSkill.MARSHAL));
        return As.staff(given.coordinator(team.organization()), () -> trainings.add(team.organization(), form));
    }

    @Test
    void without_consent_they_take_no_shift_of_that_organization_and_with_it_they_do() {
        var team = given.team();
        var other = given.team();
        var bo = enlisted(false, team, other);
        var shift = shift(team, 1, slot(10, 12));
        var elsewhere = shift(other, 1, slot(14, 15));
        note(team, bo, ParentsConsent.MISSING);
        refused(Kind.NEEDS_CONSENT, () -> As.volunteer(bo, () -> signup.take(shift)));
        refused(Kind.NEEDS_CONSENT, () -> As.staff(team.organizer(), () -> staffing.assign(shift, bo, "They asked")));
        assertEquals(Kind.NEEDS_CONSENT, offered(bo, shift));
        As.volunteer(bo, () -> signup.take(elsewhere));
        note(team, bo, ParentsConsent.HELD);
        assertEquals(Kind.FREE, offered(bo, shift));
        As.volunteer(bo, () -> signup.take(shift));
        assertEquals(2, taken(shift) + taken(elsewhere));
    }

    @Test
    void of_whom_nothing_is_noted_nothing_is_asked() {
        var team = given.team();
        var shift = shift(team, 1, slot(10, 12));
        var bo = enlisted(false, team);
        note(team, bo, ParentsConsent.MISSING);
        note(team, bo, null);
        As.volunteer(bo, () -> signup.take(shift));
        assertEquals(1, taken(shift));
    }

    @Test
    void nobody_under_eighteen_cares_for_children_or_takes_what_is_for_adults() {
        var team = given.team();
        var bo = enlisted(false, team);
        note(team, bo, ParentsConsent.HELD);
        var children = shift(team, Given.shift(team.organization(), ShiftRole.CHILDCARE, 2, slot(10, 12)));
        var adults = shift(team, draft(team, 1, slot(14, 15)).withTerms(ShiftTerms.NONE.withAdultsOnly(true)));
        refused(Kind.ADULTS_ONLY, () -> As.volunteer(bo, () -> signup.take(children)));
        refused(Kind.ADULTS_ONLY, () -> As.staff(team.organizer(), () -> staffing.assign(children, bo, "A third one")));
        refused(Kind.ADULTS_ONLY, () -> As.volunteer(bo, () -> signup.take(adults)));
    }

    @Test
    void who_says_that_they_are_an_adult_is_noted_no_more() {
        var team = given.team();
        var bo = enlisted(false, team);
        note(team, bo, ParentsConsent.MISSING);
        assertEquals(1, As.volunteer(bo, own::mine).size());
        As.volunteer(bo, () -> volunteers.change(form(true, team)));
        assertEquals(0, As.volunteer(bo, own::mine).size());
        assertEquals(0, rows(bo));
        Refusals.because(TrustRefused.class, () -> note(team, bo, ParentsConsent.HELD));
        As.volunteer(bo, () -> volunteers.change(form(false, team)));
        assertNull(As.staff(given.coordinator(team.organization()), () -> young.of(team.organization(), bo)));
    }

    @Test
    void nobody_notes_it_of_themselves() {
        var team = given.team();
        var bo = enlisted(false, team);
        given.appoint(team.organization(), bo, StaffRole.COORDINATOR);
        var refused = Refusals.because(
                TrustRefused.class, () -> As.staff(bo, () -> young.note(team.organization(), bo, ParentsConsent.HELD)));
        assertEquals(TrustRefused.ONESELF, refused.getFirst());
        assertEquals(0, rows(bo));
    }

    @Test
    void it_is_sealed_and_goes_with_the_help() {
        var team = given.team();
        var other = given.team();
        var bo = enlisted(false, team, other);
        note(team, bo, ParentsConsent.HELD);
        assertEquals(
                ParentsConsent.HELD,
                As.staff(given.coordinator(team.organization()), () -> young.of(team.organization(), bo)));
        String stored = new String(
                Sql.one(
                        jdbc,
                        byte[].class,
                        "select sealed_standing from volunteer_standing where person_id = ?",
                        bo.value()),
                StandardCharsets.ISO_8859_1);
        assertFalse(stored.contains("HELD") || stored.contains("consent"));
        As.volunteer(bo, () -> volunteers.change(form(false, other)));
        assertEquals(0, rows(bo));
        notYours(() -> note(team, bo, ParentsConsent.HELD));
    }

    @Test
    void only_those_who_coordinate_the_organization_note_and_read_it() {
        var team = given.team();
        var bo = enlisted(false, team);
        var stranger = given.coordinator(given.team().organization());
        for (var who : Set.of(team.organizer(), stranger)) {
            notYours(() -> As.staff(who, () -> young.note(team.organization(), bo, ParentsConsent.HELD)));
            notYours(() -> As.staff(who, () -> young.of(team.organization(), bo)));
        }
        assertTrue(As.volunteer(bo, own::mine).isEmpty());
    }

    private Kind offered(PersonId person, ShiftId shift) {
        return As.volunteer(person, () -> signup.offered(OpenShiftFilter.ALL)).stream()
                .filter(one -> one.open().shift().id().equals(shift))
                .findFirst()
                .orElseThrow()
                .status()
                .kind();
    }

    private void note(Given.Team team, PersonId person, @Nullable ParentsConsent consent) {
        As.staff(given.coordinator(team.organization()), () -> young.note(team.organization(), person, consent));
    }

    private PersonId enlisted(boolean adult, Given.Team... teams) {
        return volunteers.enlist(form(adult, teams));
    }

    private static VolunteerForm form(boolean adult, Given.Team... teams) {
        var helped = new HashSet<OrganizationId>();
        for (var team : teams) {
            helped.add(team.organization());
        }
        return new VolunteerForm(
                "Bo Example",
                Given.email(),
                Language.ENGLISH,
                new VolunteerAnswers(
                        LanguageLevels.conversing(Set.of(Language.ENGLISH)),
                        Set.of(),
                        Set.of("queens"),
                        helped,
                        FreeTimes.NOTHING_SAID,
                        adult));
    }

    private int rows(PersonId person) {
        return Sql.number(jdbc, "select count(*) from volunteer_standing where person_id = ?", person.value());
    }
}
