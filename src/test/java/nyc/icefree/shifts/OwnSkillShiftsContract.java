package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.shifts.views.CandidateFilter;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.text.Texts;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.trainings.VolunteerTrust;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.OwnSkill;
import nyc.icefree.volunteers.skills.OwnSkills;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.volunteers.skills.SkillForm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Shifts that ask for a skill that their organization added, or for one that another includes. */
abstract class OwnSkillShiftsContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends OwnSkillShiftsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OwnSkillShiftsContract {}

    @Autowired
    OwnSkills skills;

    @Autowired
    Trainings trainings;

    @Autowired
    VolunteerTrust trust;

    @Autowired
    Texts texts;

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
    void who_has_what_includes_it_has_it_with_that_organization_alone() {
        var team = given.team();
        var other = given.team();
        var chief = own(team, "Chief", CommonSkill.MARSHAL);
        As.staff(
                given.coordinator(team.organization()),
                () -> skills.include(team.organization(), CommonSkill.MARSHAL, Set.of(CommonSkill.WELCOME_DESK)));
        var bo = volunteer(team, chief);
        var shift = shift(team, needing(team, CommonSkill.WELCOME_DESK));
        var elsewhere = shift(other, needing(other, CommonSkill.MARSHAL).withSlot(slot(14, 15)));
        assertTrue(As.staff(team.organizer(), () -> staffing.candidates(shift, CandidateFilter.named("")))
                .people()
                .getFirst()
                .status()
                .fits());
        As.volunteer(bo, () -> signup.take(shift));
        assertEquals(1, taken(shift));
        refused(Kind.MISSING_SKILL, () -> As.volunteer(bo, () -> signup.take(elsewhere)));
    }

    @Test
    void the_training_of_an_included_skill_is_needed_still_and_an_own_one_can_need_one_too() {
        var team = given.team();
        var chief = own(team, "Chief", CommonSkill.MARSHAL);
        var form = new TrainingForm(
                NamesByLanguage.of(Language.ENGLISH, "Basics"), null, Set.of(CommonSkill.MARSHAL, chief));
        var training = As.staff(given.coordinator(team.organization()), () -> trainings.add(team.organization(), form));
        var bo = volunteer(team, chief);
        var marshals = shift(team, needing(team, CommonSkill.MARSHAL));
        var chiefs = shift(team, needing(team, chief).withSlot(slot(14, 15)));
        refused(Kind.NEEDS_TRAINING, () -> As.volunteer(bo, () -> signup.take(marshals)));
        refused(Kind.NEEDS_TRAINING, () -> As.volunteer(bo, () -> signup.take(chiefs)));
        As.staff(given.coordinator(team.organization()), () -> trust.grant(training, Set.of(bo)));
        As.volunteer(bo, () -> signup.take(marshals));
        As.volunteer(bo, () -> signup.take(chiefs));
        assertEquals(2, taken(marshals) + taken(chiefs));
    }

    @Test
    void who_has_what_is_preferred_in_whatever_way_comes_first() {
        var team = given.team();
        var chief = own(team, "Chief", CommonSkill.MARSHAL);
        var cy = volunteer(team);
        var bo = volunteer(team, chief);
        var shift = shift(
                team,
                draft(team, 1, slot(10, 12)).withTerms(ShiftTerms.NONE.withPreferred(Set.of(CommonSkill.MARSHAL))));
        var found = As.staff(team.organizer(), () -> staffing.candidates(shift, CandidateFilter.named("")))
                .people();
        assertEquals(bo, found.getFirst().person());
        assertEquals(Set.of(chief), found.getFirst().skills());
        assertEquals(cy, found.get(1).person());
    }

    @Test
    void nobody_plans_with_skills_of_others_nor_teaches_them() {
        var team = given.team();
        var theirs = own(given.team(), "Weaver");
        notYours(() -> shift(team, needing(team, theirs)));
        var terms = ShiftTerms.NONE.withPreferred(Set.of(theirs));
        notYours(() -> shift(team, draft(team, 1, slot(10, 12)).withTerms(terms)));
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
        As.staff(given.coordinator(team.organization()), () -> skills.archive(drummer));
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
                draft.note());
    }

    private OwnSkill own(Given.Team team, String name, Skill... includes) {
        var form = new SkillForm(NamesByLanguage.of(Language.ENGLISH, name), Set.of(includes));
        return As.staff(given.coordinator(team.organization()), () -> skills.add(team.organization(), form));
    }
}
