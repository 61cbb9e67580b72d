package nyc.icefree.workspace.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ShiftBoardTest extends WorkspaceTest {
    @Autowired
    ShiftPlanning planning;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    Texts texts;

    @Test
    void a_shift_is_planned_and_counted_and_removed_and_back_by_undo() {
        var team = given.team();
        var event = given.published(team);
        signIn(team.organizer(), "STAFF");
        openShifts(event);
        assertTrue(shown(board()).contains("No shifts yet"), shown(board()));
        press("Add a shift");
        test(find(IntegerField.class).withCaption("Seats").single()).setValue(3);
        pressAnywhere("Add the shift");
        assertTrue(shown(board()).contains("3 of 3 seats are empty"), shown(board()));
        press("Remove shift");
        assertTrue(shown(board()).contains("No shifts yet"), shown(board()));
        pressAnywhere("Undo");
        assertTrue(shown(board()).contains("3 of 3 seats are empty"), shown(board()));
    }

    @Test
    void seats_out_of_range_are_refused_at_the_field() {
        var team = given.team();
        var event = given.published(team);
        signIn(team.organizer(), "STAFF");
        openShifts(event);
        press("Add a shift");
        var seats = find(IntegerField.class).withCaption("Seats").single();
        seats.setValue(500);
        pressAnywhere("Add the shift");
        assertTrue(seats.isInvalid());
        assertEquals(500, seats.getValue());
    }

    @Test
    void the_sheet_for_paper_has_a_line_for_every_seat_and_is_nobody_elses() {
        var team = given.team();
        var event = given.published(team);
        var helper = helper(team);
        signIn(team.organizer(), "STAFF");
        var slot = Given.slot(LocalDate.now(Given.NEW_YORK).plusDays(7), 18, 20);
        var shift = planning.plan(Given.shift(event, ShiftRole.MARSHAL, 2, slot)
                .withSignup(SignupMode.ASK)
                .withBriefing("", "Bring a vest."));
        staffing.assign(shift, helper, "They know the place.");
        String sheet = shown(open("events/" + event + "/print-shifts"));
        assertTrue(sheet.contains("Marshal") && sheet.contains("Bring a vest."), sheet);
        assertEquals(1, sheet.split("Bo Example", -1).length - 1, sheet);
        assertEquals(1, sheet.split("\\(empty seat\\)", -1).length - 1, sheet);
        var stranger = given.team();
        signIn(stranger.organizer(), "STAFF");
        assertFalse(shown(open("events/" + event + "/print-shifts")).contains("Marshal"));
    }

    @Test
    void what_stands_in_somebodys_way_is_said_about_them_and_not_to_them() {
        var team = given.team();
        var event = given.published(team);
        var other = given.published(team);
        var helper = helper(team);
        signIn(team.organizer(), "STAFF");
        var busy = planning.plan(shift(other, ShiftRole.MARSHAL));
        staffing.assign(busy, helper, null);
        planning.plan(shift(event, ShiftRole.WELCOME_DESK));
        openShifts(event);
        press("Find people");
        String dialog = shown(find(FindPeopleDialog.class).single());
        assertTrue(dialog.contains("Busy with Marshal"), dialog);
        assertFalse(dialog.contains("You are"), dialog);
        pressAnywhere("Assign anyway");
        String override = shown(find(OverrideDialog.class).single());
        assertTrue(override.contains("Busy with Marshal"), override);
        assertFalse(override.contains("You are"), override);
    }

    @Test
    void several_are_found_at_once_and_then_for_the_next_shift_with_empty_seats() {
        var team = given.team();
        var event = given.published(team);
        var busy = helper(team);
        helper(team);
        helper(team);
        signIn(team.organizer(), "STAFF");
        var welcome = planning.plan(shift(event, ShiftRole.WELCOME_DESK));
        var marshal = planning.plan(shift(event, ShiftRole.MARSHAL));
        staffing.assign(planning.plan(shift(given.published(team), ShiftRole.MEDIC)), busy, null);
        openShifts(event);
        press("Find people");
        pressAnywhere("Assign");
        assertTrue(shown(find(FindPeopleDialog.class).single()).contains("Please choose somebody first."));
        pressAnywhere("Choose the first 2 who fit");
        pressAnywhere("Assign 2 people");
        String dialog = shown(find(FindPeopleDialog.class).single());
        assertTrue(dialog.contains("2 people are in the shift. All 2 seats are filled."), dialog);
        var next = find(Button.class).all().stream()
                .filter(button -> button.getText().startsWith("Next: "))
                .findFirst()
                .orElseThrow();
        test(next).click();
        assertTrue(
                shown(find(Notification.class).first()).contains(" PM: 2 people are in the shift."), "says in which");
        dialog = shown(find(FindPeopleDialog.class).single());
        assertTrue(dialog.contains("2 of 2 seats are empty."), dialog);
        assertTrue(dialog.contains("Busy with"), dialog);
        var sheets = planning.sheetsOf(event);
        assertEquals(2, sheets.stream().mapToInt(sheet -> sheet.people().size()).sum());
        pressAnywhere("Undo");
        assertEquals(
                0,
                planning.sheetsOf(event).stream()
                        .mapToInt(sheet -> sheet.draft().seats() - sheet.missing())
                        .sum());
        assertEquals(
                Set.of(welcome, marshal),
                sheets.stream().map(sheet -> sheet.id()).collect(Collectors.toSet()));
    }

    @Test
    void people_are_found_by_what_they_can_do_and_whether_they_are_free_then() {
        var team = given.team();
        var event = given.published(team);
        var busy = helper(team, "Ana Example", Language.SPANISH, CommonSkill.MEDIC);
        helper(team, "Cy Example", Language.SPANISH);
        helper(team, "Di Example", Language.ENGLISH, CommonSkill.MEDIC);
        signIn(team.organizer(), "STAFF");
        planning.plan(shift(event, ShiftRole.WELCOME_DESK));
        planning.plan(shift(event, ShiftRole.MARSHAL));
        staffing.assign(planning.plan(shift(given.published(team), ShiftRole.MEDIC)), busy, null);
        openShifts(event);
        press("Find people");
        assertEquals(Set.of("Ana", "Cy", "Di"), found());
        ComboBox<Language> language =
                find(ComboBox.class).withCaption("Languages").single();
        language.setValue(Language.SPANISH);
        assertEquals(Set.of("Ana", "Cy"), found());
        ComboBox<Skill> skill = find(ComboBox.class).withCaption("Skills").single();
        skill.setValue(CommonSkill.MEDIC);
        assertEquals(Set.of("Ana"), found());
        language.clear();
        assertEquals(Set.of("Ana", "Di"), found());
        test(find(Checkbox.class).withCaption("Only who is free then").single()).click();
        assertEquals(Set.of("Di"), found());
        var next = find(Button.class).all().stream()
                .filter(button -> button.getText().startsWith("Next: "))
                .findFirst()
                .orElseThrow();
        test(next).click();
        assertEquals(Set.of("Cy", "Di"), found(), "another shift needs others, but still such as are free");
    }

    private Set<String> found() {
        var text = shown(find(FindPeopleDialog.class).single());
        var boxes = find(Checkbox.class).all().stream().map(Checkbox::getLabel).collect(Collectors.toSet());
        return Stream.of("Ana", "Cy", "Di")
                .filter(name -> text.contains(name + " Example") || boxes.contains(name + " Example"))
                .collect(Collectors.toSet());
    }

    @Test
    void who_is_chosen_and_cannot_be_in_any_more_is_named_and_the_others_are_in() {
        var team = given.team();
        var event = given.published(team);
        var quick = helper(team);
        helper(team);
        signIn(team.organizer(), "STAFF");
        planning.plan(shift(event, ShiftRole.WELCOME_DESK));
        var elsewhere = planning.plan(shift(given.published(team), ShiftRole.MEDIC));
        openShifts(event);
        press("Find people");
        pressAnywhere("Choose the first 2 who fit");
        staffing.assign(elsewhere, quick, null);
        pressAnywhere("Assign 2 people");
        String dialog = shown(find(FindPeopleDialog.class).single());
        assertTrue(dialog.contains("1 of 2 seats is empty. Bo Example is not in: Busy with Medic"), dialog);
    }

    @Test
    void today_names_the_shifts_own_day_and_not_its_events() {
        var team = given.team();
        var event = given.published(team, given.session("Rights", 6));
        signIn(team.organizer(), "STAFF");
        planning.plan(shift(event, ShiftRole.MARSHAL));
        var day = LocalDate.now(Given.NEW_YORK).plusDays(7);
        var words = texts.in(Language.ENGLISH);
        String today = shown(open(""));
        assertTrue(today.contains("Rights, " + words.date(day) + ": 2 seats are empty (Marshal)."), today);
        assertFalse(today.contains("Rights, " + words.date(day.minusDays(1)) + ": 2 seats"), today);
    }

    @Test
    void one_click_lets_somebody_lead_and_another_ends_it() {
        var team = given.team();
        var event = given.published(team);
        signIn(team.organizer(), "STAFF");
        staffing.assign(planning.plan(shift(event, ShiftRole.MARSHAL)), helper(team), null);
        openShifts(event);
        press("Make lead");
        assertTrue(shown(board()).contains("Leads no more"), shown(board()));
        assertTrue(planning.sheetsOf(event).getFirst().people().getFirst().leads());
        press("Leads no more");
        assertTrue(shown(board()).contains("Make lead"), shown(board()));
        assertFalse(planning.sheetsOf(event).getFirst().people().getFirst().leads());
    }

    private PersonId helper(Given.Team team) {
        return helper(team, "Bo Example", Language.ENGLISH);
    }

    private PersonId helper(Given.Team team, String name, Language speaks, Skill... skills) {
        return volunteers.enlist(new VolunteerForm(
                name,
                Given.email(),
                Language.ENGLISH,
                new VolunteerAnswers(Set.of(speaks), Set.of(skills), Set.of("queens"), Set.of(team.organization()))));
    }

    private static ShiftDraft shift(EventId event, ShiftRole role) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(7);
        return Given.shift(event, role, 2, Given.slot(day, 18, 20));
    }

    private void openShifts(EventId event) {
        open("events/" + event);
        findInView(TabSheet.class).single().setSelectedIndex(1);
    }

    private ShiftBoard board() {
        return findInView(ShiftBoard.class).single();
    }
}
