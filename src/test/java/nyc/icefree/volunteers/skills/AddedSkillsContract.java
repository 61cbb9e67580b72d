package nyc.icefree.volunteers.skills;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.people.NotYours;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerQuery;
import nyc.icefree.volunteers.VolunteerRow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What whoever is added by hand can do, as the organizations that they are to help name it. */
abstract class AddedSkillsContract extends AppParts {
    @AppTest
    static class OnH2Test extends AddedSkillsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends AddedSkillsContract {}

    @Autowired
    OwnSkills skills;

    @Test
    void a_skill_of_the_organization_is_kept_and_one_of_others_refused() {
        var team = given.team();
        var drummer = own(team, "Drummer");
        var weaver = own(given.team(), "Weaver");
        for (String email : List.of("", "weaver@example.org")) {
            assertThrows(NotYours.class, () -> add(team, email, Set.of(drummer, weaver)));
        }
        assertEquals(List.of(), list(team));
        add(team, "", Set.of(drummer, CommonSkill.MEDIC));
        assertEquals(
                Set.of(drummer, CommonSkill.MEDIC),
                list(team).getFirst().answers().skills());
    }

    private void add(Given.Team team, String email, Set<Skill> said) {
        var answers =
                new VolunteerAnswers(Set.of(Language.ENGLISH), said, Set.of("queens"), Set.of(team.organization()));
        As.staff(
                team.organizer(),
                () -> volunteerDesk.addByHand(new VolunteerForm("Bo Example", email, Language.ENGLISH, answers)));
    }

    private List<VolunteerRow> list(Given.Team team) {
        return As.staff(team.organizer(), () -> volunteerDesk.list(VolunteerQuery.all(Language.ENGLISH), 0, 50))
                .rows();
    }

    private OwnSkill own(Given.Team team, String name) {
        return As.staff(
                given.coordinator(team.organization()),
                () -> skills.add(team.organization(), NamesByLanguage.of(Language.ENGLISH, name)));
    }
}
