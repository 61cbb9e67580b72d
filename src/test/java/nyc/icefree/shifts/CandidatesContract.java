package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.views.CandidateFilter;
import nyc.icefree.shifts.views.Candidates;
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
import nyc.icefree.volunteers.skills.SkillForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom organizers find for a shift who look for a language, a skill or who is free then. */
abstract class CandidatesContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends CandidatesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends CandidatesContract {}

    @Autowired
    OwnSkills skills;

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
    void a_skill_is_found_also_where_another_includes_it_and_one_of_others_never() {
        var team = given.team();
        var other = given.team();
        var chief = own(team, "Chief", CommonSkill.MARSHAL);
        var theirs = own(other, "Weaver");
        var marshal = volunteer(team, CommonSkill.MARSHAL);
        var leads = volunteer(team, chief);
        volunteer(team, theirs);
        var shift = shift(team, 1, slot(10, 12));
        assertEquals(Set.of(marshal, leads), found(team, shift, skill(CommonSkill.MARSHAL)));
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
        assertEquals(people.size(), found.total());
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

    private OwnSkill own(Given.Team team, String name, Skill... includes) {
        var form = new SkillForm(NamesByLanguage.of(Language.ENGLISH, name), Set.of(includes));
        return As.staff(given.coordinator(team.organization()), () -> skills.add(team.organization(), form));
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
