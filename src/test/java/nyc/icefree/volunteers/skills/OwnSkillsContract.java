package nyc.icefree.volunteers.skills;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.volunteers.SkillChoice;
import nyc.icefree.volunteers.SkillChoices;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerQuery;
import nyc.icefree.volunteers.VolunteerRow;
import nyc.icefree.volunteers.blocks.BlockReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;

/** Skills that organizations add, and who may say that they have them. */
abstract class OwnSkillsContract extends AppParts {
    @AppTest
    static class OnH2Test extends OwnSkillsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OwnSkillsContract {}

    @Autowired
    OwnSkills skills;

    @Autowired
    SkillChoices choices;

    @Autowired
    LettingGo letting;

    @Test
    void a_coordinator_adds_renames_archives_and_brings_back() {
        var team = given.team();
        var lead = given.coordinator(team.organization());
        var drummer = add(team, lead, "Drummer");
        assertEquals("Drummer", texts.in(Language.SPANISH).of(drummer));
        var both = NamesByLanguage.of(Language.ENGLISH, "Drums").with(Language.SPANISH, "Tambor");
        As.staff(lead, () -> skills.rename(drummer, both));
        assertEquals("Tambor", texts.in(Language.SPANISH).of(drummer));
        As.staff(lead, () -> skills.archive(drummer, true));
        var all = As.staff(team.organizer(), () -> skills.of(team.organization()));
        assertEquals(List.of(new NamedSkill(drummer, both, true)), all.own());
        As.staff(lead, () -> skills.archive(drummer, false));
        assertFalse(As.staff(team.organizer(), () -> skills.of(team.organization()))
                .own()
                .getFirst()
                .archived());
        assertEquals(4, acts(team));
    }

    @Test
    void names_and_numbers_have_their_bounds() {
        var team = given.team();
        var lead = given.coordinator(team.organization());
        refused(SkillRefused.NAME_MISSING, () -> add(team, lead, "  "));
        refused(SkillRefused.NAME_TOO_LONG, () -> add(team, lead, "n".repeat(OwnSkills.NAME_MAX + 1)));
        var first = add(team, lead, "n".repeat(OwnSkills.NAME_MAX));
        for (int n = 1; n < OwnSkills.MOST; n++) {
            add(team, lead, "Skill " + n);
        }
        refused(SkillRefused.TOO_MANY, () -> add(team, lead, "One too many"));
        As.staff(lead, () -> skills.archive(first, true));
        add(team, lead, "In its place");
        refused(SkillRefused.TOO_MANY, () -> As.staff(lead, () -> skills.archive(first, false)));
    }

    @Test
    void organizers_read_and_only_their_coordinators_write() {
        var team = given.team();
        var other = given.team();
        var lead = given.coordinator(team.organization());
        var drummer = add(team, lead, "Drummer");
        add(other, given.coordinator(other.organization()), "Weaver");
        for (var who : List.of(team.organizer(), given.coordinator(other.organization()))) {
            notYours(() -> add(team, who, "Strange"));
            notYours(() -> As.staff(who, () -> skills.rename(drummer, called("Strange"))));
            notYours(() -> As.staff(who, () -> skills.archive(drummer, true)));
        }
        notYours(() -> As.staff(other.organizer(), () -> skills.of(team.organization())));
        assertEquals(
                Set.of(team.organization()),
                As.staff(team.organizer(), skills::mine).keySet());
    }

    @Test
    void who_helps_says_that_they_have_it_and_nobody_elsewhere_reads_it() {
        var team = given.team();
        var other = given.team();
        var drummer = add(team, given.coordinator(team.organization()), "Drummer");
        var weaver = add(other, given.coordinator(other.organization()), "Weaver");
        var strange = add(given.team(), null, "Strange");
        var bo = volunteers.enlist(form(Set.of(drummer, weaver, strange), team, other));
        assertEquals(
                Set.of(drummer, weaver),
                As.volunteer(bo, () -> choices.mine()).stream()
                        .map(SkillChoice::skill)
                        .collect(Collectors.toSet()));
        assertEquals(Set.of(drummer, weaver), volunteers.of(bo).orElseThrow().skills());
        assertEquals(Set.of(drummer), only(found(team, null)).answers().skills());
        assertEquals(List.of(), found(team, weaver));
        assertEquals(Set.of(weaver), only(found(other, weaver)).answers().skills());
    }

    @Test
    void it_is_forgotten_with_the_help_also_where_somebody_is_let_go() {
        var team = given.team();
        var other = given.team();
        var drummer = add(team, given.coordinator(team.organization()), "Drummer");
        var bo = volunteers.enlist(form(Set.of(drummer, CommonSkill.MEDIC), team, other));
        As.staff(
                given.coordinator(team.organization()),
                () -> letting.letGo(bo, team.organization(), BlockReason.values()[0]));
        assertEquals(Set.of(CommonSkill.MEDIC), volunteers.of(bo).orElseThrow().skills());
        var cy = volunteers.enlist(form(Set.of(drummer), team, other));
        As.volunteer(cy, () -> volunteers.change(form(Set.of(drummer), other)));
        assertEquals(Set.of(), volunteers.of(cy).orElseThrow().skills());
    }

    @Test
    void who_has_an_archived_one_keeps_it_and_nobody_else_chooses_it() {
        var team = given.team();
        var lead = given.coordinator(team.organization());
        var drummer = add(team, lead, "Drummer");
        var bo = volunteers.enlist(form(Set.of(drummer), team));
        var cy = volunteers.enlist(form(Set.of(), team));
        As.staff(lead, () -> skills.archive(drummer, true));
        assertEquals(1, As.volunteer(bo, () -> choices.mine()).size());
        assertEquals(List.of(), As.volunteer(cy, () -> choices.mine()));
        assertTrue(volunteers.of(bo).orElseThrow().skills().contains(drummer));
    }

    private OwnSkill add(Given.Team team, @Nullable PersonId who, String name) {
        var lead = who == null ? given.coordinator(team.organization()) : who;
        return As.staff(lead, () -> skills.add(team.organization(), called(name)));
    }

    private static NamesByLanguage called(String name) {
        return NamesByLanguage.of(Language.ENGLISH, name);
    }

    private static VolunteerForm form(Set<Skill> said, Given.Team... teams) {
        var helped = new HashSet<OrganizationId>();
        for (var team : teams) {
            helped.add(team.organization());
        }
        return Given.helper("Bo Example", new VolunteerAnswers(Set.of(Language.ENGLISH), said, Set.of(), helped));
    }

    private List<VolunteerRow> found(Given.Team team, @Nullable Skill skill) {
        var query = new VolunteerQuery("", team.organization(), null, null, skill, null, false, Language.ENGLISH);
        return As.staff(team.organizer(), () -> volunteerDesk.list(query, 0, 50))
                .rows();
    }

    private static VolunteerRow only(List<VolunteerRow> rows) {
        assertEquals(1, rows.size());
        return rows.getFirst();
    }

    private int acts(Given.Team team) {
        return Sql.number(
                jdbc,
                "select count(*) from audit_entry where organization = ? and act = 'SKILLS_CHANGED'",
                team.organization().value());
    }

    private static void notYours(Executable what) {
        assertThrows(NotYours.class, what);
    }
}
