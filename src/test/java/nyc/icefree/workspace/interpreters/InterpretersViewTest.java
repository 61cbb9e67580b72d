package nyc.icefree.workspace.interpreters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.helpers.EventHelpers.InterpreterPanel;
import org.junit.jupiter.api.Test;

class InterpretersViewTest extends WorkspaceTest {
    private void helper(String name, Given.Team team, Map<Language, Set<LanguageUse>> levels) {
        volunteers.enlist(Given.helper(
                name,
                new VolunteerAnswers(
                        new LanguageLevels(levels),
                        Set.of(nyc.icefree.volunteers.skills.CommonSkill.INTERPRETER),
                        Set.of(),
                        Set.of(team.organization()),
                        FreeTimes.NOTHING_SAID,
                        true)));
    }

    @Test
    void one_press_and_one_search_fill_a_missing_interpreter() {
        var team = given.team();
        var event = given.published(team, given.session("Rights at work", 6));
        helper(
                "Ines Example",
                team,
                Map.of(
                        Language.ENGLISH,
                        Set.of(LanguageUse.SPEAKS),
                        Language.SPANISH,
                        Set.of(LanguageUse.INTERPRETS_AT_ONCE)));
        helper(
                "Luz Example",
                team,
                Map.of(Language.ENGLISH, Set.of(LanguageUse.SPEAKS), Language.SPANISH, Set.of(LanguageUse.INTERPRETS)));
        helper("Sam Example", team, Map.of(Language.ENGLISH, Set.of(LanguageUse.SPEAKS)));
        signIn(team.organizer(), "STAFF");
        openShifts(event);
        assertTrue(panel().contains("SpanishInterpreters missing2 needed, 0 there"), panel());
        press("Add an interpreter shift");
        var shift = shifts.sheetsOf(event).getFirst().draft();
        assertEquals(ShiftRole.INTERPRETER, shift.role());
        assertEquals(2, shift.seats());
        assertEquals(Set.of(Language.SPANISH), shift.languages());
        pressAnywhere("Find people");
        pressAnywhere("Choose the first 2 who fit");
        pressAnywhere("Assign 2 people");
        assertTrue(panel().contains("SpanishCovered2 needed, 2 there"), panel());
    }

    @Test
    void the_coming_weeks_show_gaps_of_own_events_and_say_when_there_is_nothing() {
        var team = given.team();
        String empty = shown(open(team.organizer(), "interpreters"));
        assertTrue(empty.contains("needs an interpreter in the next 28 days"), empty);
        given.published(team, given.session("Rights at work", 6));
        given.published(given.team(), given.session("Of others", 6));
        String weeks = shown(open(team.organizer(), "interpreters"));
        assertSays(weeks, "One gap in one event that needs interpreters", "Rights at work", "Interpreters missing");
        assertFalse(weeks.contains("Of others"), weeks);
        String today = shown(open(""));
        assertTrue(today.contains("One event of the next two weeks lacks interpreters."), today);
    }

    private String panel() {
        return shown(findInView(InterpreterPanel.class).single());
    }

    private void openShifts(EventId event) {
        openTab(event, "shifts");
    }
}
