package nyc.icefree.workspace.volunteers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.Given;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.Skill;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerDesk;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.VolunteerQuery;
import nyc.icefree.volunteers.VolunteerRow;
import nyc.icefree.workspace.WorkspaceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VolunteerViewTest extends WorkspaceTest {
    private static final LocalDate DAY = LocalDate.now(Given.NEW_YORK).plusDays(9);

    @Autowired
    ShiftPlanning planning;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    VolunteerDesk desk;

    private PersonId helper(String name, LanguageUse spanish, Given.Team... teams) {
        return volunteers.enlist(new VolunteerForm(
                name,
                UUID.randomUUID() + "@example.org",
                Language.ENGLISH,
                new VolunteerAnswers(
                        new LanguageLevels(Map.of(
                                Language.ENGLISH, Set.of(LanguageUse.SPEAKS), Language.SPANISH, Set.of(spanish))),
                        Set.of(Skill.MEDIC),
                        Set.of("queens"),
                        Stream.of(teams).map(Given.Team::organization).collect(Collectors.toSet()),
                        new FreeTimes(Set.of(), List.of(), 3),
                        Set.of(),
                        true)));
    }

    private ShiftId shift(Given.Team team, ShiftRole role, int from, int until) {
        return planning.plan(new ShiftDraft(
                null,
                team.organization(),
                role,
                1,
                TimeSlot.of(DAY.atTime(from, 0), DAY.atTime(until, 0), Given.NEW_YORK),
                Set.of(),
                Set.of(),
                SignupMode.OPEN,
                ""));
    }

    @Test
    void it_shows_what_organizers_may_know_and_puts_into_an_open_shift() {
        var team = given.team();
        var other = given.team();
        var ada = helper("Ada Helper", LanguageUse.INTERPRETS_AT_ONCE, team, other);
        signIn(other.organizer(), "STAFF");
        staffing.assign(shift(other, ShiftRole.MARSHAL, 9, 11), ada, null);
        signIn(team.organizer(), "STAFF");
        var open = shift(team, ShiftRole.WELCOME_DESK, 18, 19);
        String page = shown(open("volunteers/" + ada));
        assertTrue(page.contains("Ada Helper") && page.contains("Medic") && page.contains("Queens"), page);
        assertTrue(page.contains("Spanish (Interpreting at the same time)"), page);
        assertTrue(page.contains(": Morning"), page);
        assertFalse(page.contains("Marshal") || page.contains("9:00") || page.contains("11:00"), page);
        assertTrue(page.contains("None yet."), page);
        press("Put into this shift");
        assertEquals(1, planning.sheet(open).people().size());
        page = shown(findInView(VolunteerView.class).single());
        assertTrue(page.contains("No shift of yours"), page);
        assertFalse(page.contains("None yet."), page);
        pressAnywhere("Undo");
        assertEquals(0, planning.sheet(open).people().size());
    }

    @Test
    void what_stands_in_the_way_is_set_aside_by_a_reason() {
        var team = given.team();
        var ada = helper("Ada Helper", LanguageUse.SPEAKS, team);
        signIn(team.organizer(), "STAFF");
        var open = shift(team, ShiftRole.WELCOME_DESK, 10, 14);
        String page = shown(open("volunteers/" + ada));
        assertTrue(page.contains("More than their hours that week"), page);
        assertFalse(page.contains("3 h"), page);
        press("Assign anyway");
        test(find(com.vaadin.flow.component.textfield.TextArea.class).single()).setValue("They said so by phone");
        pressAnywhere("Assign anyway");
        assertEquals(
                "They said so by phone",
                planning.sheet(open).people().getFirst().overrideReason());
    }

    @Test
    void nobody_else_finds_the_page() {
        var team = given.team();
        var ada = helper("Ada Helper", LanguageUse.SPEAKS, team);
        for (String where : List.of("volunteers/" + ada, "volunteers/nobody")) {
            signIn(given.team().organizer(), "STAFF");
            assertFalse(shown(open(where)).contains("Ada Helper"));
            signIn(given.person(), "STAFF", "ADMINISTRATOR");
            assertFalse(shown(open(where)).contains("Ada Helper"));
        }
    }

    @Test
    void the_list_is_narrowed_by_what_somebody_does_in_a_language_by_skill_and_by_borough() {
        var team = given.team();
        helper("Ada Helper", LanguageUse.INTERPRETS_AT_ONCE, team);
        helper("Bo Helper", LanguageUse.INTERPRETS, team);
        helper("Cy Helper", LanguageUse.WRITES, team);
        signIn(team.organizer(), "STAFF");
        assertEquals(List.of("Ada Helper", "Bo Helper"), found(null, null));
        assertEquals(List.of("Ada Helper", "Bo Helper"), found(LanguageUse.INTERPRETS, "queens"));
        assertEquals(List.of("Ada Helper"), found(LanguageUse.INTERPRETS_AT_ONCE, null));
        assertEquals(List.of("Cy Helper"), found(LanguageUse.WRITES, null));
        assertEquals(List.of(), found(LanguageUse.INTERPRETS, "bronx"));
    }

    private List<String> found(@Nullable LanguageUse level, @Nullable String borough) {
        var query =
                new VolunteerQuery("", null, Language.SPANISH, level, Skill.MEDIC, borough, false, Language.ENGLISH);
        return desk.list(query, 0, 50).rows().stream().map(VolunteerRow::name).toList();
    }
}
