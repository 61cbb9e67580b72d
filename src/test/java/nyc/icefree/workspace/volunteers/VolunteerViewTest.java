package nyc.icefree.workspace.volunteers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.asks.AskState;
import nyc.icefree.shifts.asks.ShiftOffers;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.LetGoRow;
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerDesk;
import nyc.icefree.volunteers.VolunteerQuery;
import nyc.icefree.volunteers.VolunteerRow;
import nyc.icefree.volunteers.blocks.BlockReason;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.workspace.WorkspaceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VolunteerViewTest extends WorkspaceTest {
    private static final LocalDate DAY = Given.inDays(9);

    @Autowired
    VolunteerDesk desk;

    @Autowired
    ShiftSignup signup;

    @Autowired
    ShiftOffers offers;

    @Autowired
    LettingGo letting;

    private PersonId helper(String name, LanguageUse spanish, Given.Team... teams) {
        return volunteers.enlist(Given.helper(
                name,
                new VolunteerAnswers(
                        new LanguageLevels(Map.of(
                                Language.ENGLISH, Set.of(LanguageUse.SPEAKS), Language.SPANISH, Set.of(spanish))),
                        Set.of(CommonSkill.MEDIC),
                        Set.of("queens"),
                        Stream.of(teams).map(Given.Team::organization).collect(Collectors.toSet()),
                        FreeTimes.NOTHING_SAID,
                        true)));
    }

    private ShiftId shift(Given.Team team, ShiftRole role, int from, int until) {
        return shifts.plan(Given.shift(team.organization(), role, 1, Given.slot(DAY, from, until)));
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
        assertSays(page, "Ada Helper", "Medic", "Queens", "Spanish (interprets at the same time)");
        assertFalse(page.contains("Marshal") || page.contains("9:00") || page.contains("11:00"), page);
        assertTrue(page.contains("None yet."), page);
        press("Assign");
        assertEquals(1, shifts.sheet(open).people().size());
        page = shown(findInView(VolunteerView.class).single());
        assertTrue(page.contains("No shift of yours"), page);
        assertFalse(page.contains("None yet."), page);
        pressAnywhere("Undo");
        assertEquals(0, shifts.sheet(open).people().size());
    }

    @Test
    void what_stands_in_the_way_is_set_aside_by_a_reason() {
        var team = given.team();
        var ada = helper("Ada Helper", LanguageUse.SPEAKS, team);
        signIn(team.organizer(), "STAFF");
        staffing.assign(shift(team, ShiftRole.MARSHAL, 9, 11), ada, null);
        var open = shift(team, ShiftRole.WELCOME_DESK, 10, 14);
        String page = shown(open("volunteers/" + ada));
        assertTrue(page.contains("Busy with Marshal"), page);
        press("Assign anyway");
        test(find(com.vaadin.flow.component.textfield.TextArea.class).single()).setValue("They said so by phone");
        pressAnywhere("Assign anyway");
        assertEquals(
                "They said so by phone", shifts.sheet(open).people().getFirst().overrideReason());
    }

    @Test
    void an_open_shift_is_offered_once_and_says_so_then() {
        var team = given.team();
        var ada = helper("Ada Helper", LanguageUse.SPEAKS, team);
        signIn(team.organizer(), "STAFF");
        var open = shift(team, ShiftRole.WELCOME_DESK, 18, 19);
        String page = shown(open("volunteers/" + ada));
        assertTrue(page.contains("The seat is empty"), page);
        press("Ask them");
        assertEquals(
                AskState.ASKED,
                Objects.requireNonNull(offers.answers(open).get(ada)).here());
        assertTrue(notices().contains("1 person is asked."));
        page = shown(findInView(VolunteerView.class).single());
        assertTrue(page.contains("Is asked"), page);
        assertTrue(findInView(Button.class).withText("Ask them").all().isEmpty());
        assertEquals(0, shifts.sheet(open).people().size());
    }

    @Autowired
    PeopleDirectory directory;

    @Test
    void it_tells_their_past_shifts_here_and_how_to_reach_them() {
        var team = given.team();
        var ada = helper("Ada Helper", LanguageUse.SPEAKS, team);
        signIn(team.organizer(), "STAFF");
        var shift = shift(team, ShiftRole.MARSHAL, 9, 11);
        staffing.assign(shift, ada, null);
        var end = Instant.now().minus(Duration.ofHours(1));
        jdbc.sql("update shift set starts_at = ?, ends_at = ? where id = ?")
                .params(Timestamp.from(end.minus(Duration.ofHours(2))), Timestamp.from(end), shift.value())
                .update();
        String email = Objects.requireNonNull(directory.card(ada).orElseThrow().email());
        assertSays(shown(open("volunteers/" + ada)), "Past shifts with you", "Marshal", email);
        assertEquals(
                "mailto:" + email,
                findInView(Anchor.class).withText("Write to them").single().getHref());
    }

    @Test
    void whoever_coordinates_lets_go_from_the_page_and_comes_to_the_list() {
        var team = given.team();
        var ada = helper("Ada Helper", LanguageUse.SPEAKS, team);
        open(team.organizer(), "volunteers/" + ada);
        assertTrue(findInView(Button.class).withText("Let go").all().isEmpty());
        open(given.coordinator(team.organization()), "volunteers/" + ada);
        press("Let go");
        choose(BlockReason.BREAKS_AGREEMENTS);
        pressAnywhere("Let them go");
        assertEquals(
                List.of("Ada Helper"),
                letting.list(team.organization()).stream().map(LetGoRow::name).toList());
        assertFalse(findInView(VolunteersView.class).all().isEmpty());
        assertFalse(shown(open("volunteers/" + ada)).contains("Ada Helper"));
    }

    @Test
    void whoever_clears_the_filters_of_the_list_sees_everybody_again() {
        var team = given.team();
        helper("Ada Helper", LanguageUse.SPEAKS, team);
        open(team.organizer(), "volunteers");
        var filters = findInView(ComboBox.class).all();
        assertEquals(3, filters.size());
        filters.forEach(
                filter -> filter.getGenericDataView().getItems().findFirst().ifPresent(filter::setValue));
        pressAnywhere("Clear filters");
        filters.forEach(filter -> assertTrue(filter.isEmpty(), filter.getLabel()));
    }

    @Test
    void who_has_a_shift_but_helps_others_alone_is_let_go_there_too() {
        var team = given.team();
        var other = given.team();
        var ada = helper("Ada Helper", LanguageUse.SPEAKS, other);
        signIn(given.coordinator(team.organization()), "STAFF");
        var ours = shift(team, ShiftRole.WELCOME_DESK, 18, 19);
        As.volunteer(ada, () -> signup.take(ours));
        open("volunteers/" + ada);
        press("Let go");
        choose(BlockReason.BREAKS_AGREEMENTS);
        pressAnywhere("Let them go");
        assertEquals(0, shifts.sheet(ours).people().size());
    }

    @SuppressWarnings("unchecked")
    private void choose(BlockReason reason) {
        RadioButtonGroup<BlockReason> reasons = find(RadioButtonGroup.class).single();
        reasons.setValue(reason);
    }

    @Test
    void nobody_else_finds_the_page() {
        var team = given.team();
        var ada = helper("Ada Helper", LanguageUse.SPEAKS, team);
        for (String where : List.of("volunteers/" + ada, "volunteers/nobody")) {
            assertFalse(shown(open(given.team().organizer(), where)).contains("Ada Helper"));
            signIn(given.person(), "STAFF", "ADMINISTRATOR");
            assertFalse(shown(open(where)).contains("Ada Helper"));
        }
    }

    @Test
    void the_list_is_narrowed_by_what_somebody_does_in_a_language_by_skill_and_by_area() {
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

    private List<String> found(@Nullable LanguageUse level, @Nullable String area) {
        var query =
                new VolunteerQuery("", null, Language.SPANISH, level, CommonSkill.MEDIC, area, false, Language.ENGLISH);
        return desk.list(query, 0, 50).rows().stream().map(VolunteerRow::name).toList();
    }
}
