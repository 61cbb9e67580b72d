package nyc.icefree.workspace.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftTerms;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.asks.ShiftOffers;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.shifts.roles.RoleForm;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.TrustLevel;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.workspace.Fold;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.shifts.ShiftBoards.ShiftBoard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ShiftBoardTest extends WorkspaceTest {
    @Autowired
    OwnRoles roles;

    @Autowired
    ShiftOffers offers;

    @Test
    void a_shift_is_planned_and_counted_and_removed_and_back_by_undo() {
        var team = given.team();
        var event = given.published(team);
        signIn(team.organizer(), "STAFF");
        openShifts(event);
        assertTrue(shown(board()).contains("No shifts yet"), shown(board()));
        press("Add a shift");
        test(field(IntegerField.class, "Seats")).setValue(3);
        pressAnywhere("Add the shift");
        assertTrue(shown(board()).contains("0 of 3 filled"), shown(board()));
        press("Delete shift");
        assertTrue(shown(board()).contains("No shifts yet"), shown(board()));
        pressAnywhere("Undo");
        assertTrue(shown(board()).contains("0 of 3 filled"), shown(board()));
    }

    @Test
    void once_a_shift_is_over_it_is_said_how_long_somebody_helped() {
        var team = given.team();
        var event = given.published(team);
        var helper = helper(team);
        signIn(team.organizer(), "STAFF");
        var slot = Given.slot(Given.inDays(7), 18, 20);
        var shift = shifts.plan(Given.shift(event, ShiftRole.WELCOME_DESK, 2, slot));
        staffing.assign(shift, helper, null);
        openShifts(event);
        assertTrue(find(IntegerField.class).withCaption("Minutes helped").all().isEmpty());
        var end = Instant.now().minus(Duration.ofHours(1));
        jdbc.sql("update shift set starts_at = ?, ends_at = ? where id = ?")
                .params(Timestamp.from(end.minus(Duration.ofHours(2))), Timestamp.from(end), shift.value())
                .update();
        openShifts(event);
        test(number("Minutes helped")).setValue(45);
        var helped = shifts.sheet(shift).people().getFirst().corrected();
        assertEquals(Duration.ofMinutes(45), helped);
    }

    @Test
    void seats_out_of_range_are_refused_at_the_field_and_a_note_is_kept_by_language() {
        var team = given.team();
        var event = given.published(team);
        signIn(team.organizer(), "STAFF");
        openShifts(event);
        press("Add a shift");
        var seats = field(IntegerField.class, "Seats");
        seats.setValue(500);
        pressAnywhere("Add the shift");
        assertTrue(seats.isInvalid());
        assertEquals(500, seats.getValue());
        seats.setValue(2);
        field(TextArea.class, "Note for those in the shift (Spanish)").setValue("Traiga un chaleco.");
        pressAnywhere("Add the shift");
        var note = shifts.sheetsOf(event).getFirst().draft().note();
        assertEquals(Map.of("es", "Traiga un chaleco."), note.texts());
    }

    @Test
    void the_sheet_for_paper_has_a_line_for_every_seat_and_is_nobody_elses() {
        var team = given.team();
        var event = given.published(team);
        var helper = helper(team);
        signIn(team.organizer(), "STAFF");
        var slot = Given.slot(Given.inDays(7), 18, 20);
        var shift = shifts.plan(Given.shift(event, ShiftRole.MARSHAL, 2, slot)
                .withSignup(SignupMode.ASK)
                .withBriefing("", "Bring a vest."));
        staffing.assign(shift, helper, "They know the place.");
        String sheet = shown(open("events/" + event + "/print-shifts"));
        assertTrue(sheet.contains("Marshal") && sheet.contains("Bring a vest."), sheet);
        assertEquals(1, sheet.split("Bo Example", -1).length - 1, sheet);
        assertEquals(1, sheet.split("\\(empty seat\\)", -1).length - 1, sheet);
        var stranger = given.team();
        assertSaysNot(shown(open(stranger.organizer(), "events/" + event + "/print-shifts")), "Marshal");
    }

    @Test
    void what_stands_in_somebodys_way_is_said_about_them_and_not_to_them() {
        var team = given.team();
        var event = given.published(team);
        var other = given.published(team);
        var helper = helper(team);
        signIn(team.organizer(), "STAFF");
        var busy = shifts.plan(shift(other, ShiftRole.MARSHAL));
        staffing.assign(busy, helper, null);
        shifts.plan(shift(event, ShiftRole.WELCOME_DESK));
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
        var welcome = shifts.plan(shift(event, ShiftRole.WELCOME_DESK));
        var marshal = shifts.plan(shift(event, ShiftRole.MARSHAL));
        staffing.assign(shifts.plan(shift(given.published(team), ShiftRole.MEDIC)), busy, null);
        openShifts(event);
        press("Find people");
        pressAnywhere("Assign");
        assertTrue(shown(find(FindPeopleDialog.class).single()).contains("Please choose somebody first."));
        pressAnywhere("Choose the first 2 who fit");
        pressAnywhere("Assign 2 people");
        String dialog = shown(find(FindPeopleDialog.class).single());
        assertTrue(dialog.contains("2 of 2 filled."), dialog);
        var next = find(Button.class).all().stream()
                .filter(button -> button.getText().startsWith("Next: "))
                .findFirst()
                .orElseThrow();
        test(next).click();
        assertTrue(
                shown(find(Notification.class).first()).contains(" PM: 2 people are in the shift."), "says in which");
        dialog = shown(find(FindPeopleDialog.class).single());
        assertSays(dialog, "0 of 2 filled.", "Busy with");
        var sheets = shifts.sheetsOf(event);
        assertEquals(2, sheets.stream().mapToInt(sheet -> sheet.people().size()).sum());
        pressAnywhere("Undo");
        assertEquals(
                0,
                shifts.sheetsOf(event).stream()
                        .mapToInt(sheet -> sheet.draft().seats() - sheet.missing())
                        .sum());
        assertEquals(
                Set.of(welcome, marshal),
                sheets.stream().map(sheet -> sheet.id()).collect(Collectors.toSet()));
    }

    @Test
    void finding_people_asks_few_statements_whoever_is_seated() {
        var team = given.team();
        var event = given.published(team);
        IntStream.range(0, 20).forEach(n -> helper(team));
        signIn(team.organizer(), "STAFF");
        var seated = helper(team);
        staffing.assign(shifts.plan(shift(event, ShiftRole.WELCOME_DESK)), seated, null);
        openShifts(event);
        press("Find people");
        find(FindPeopleDialog.class).single().close();
        roundTrip();
        long asked = CountedStatements.in(() -> {
            press("Find people");
            return event;
        });
        assertTrue(asked <= 16, "statements: " + asked);
    }

    @Test
    void they_are_asked_first_which_says_what_it_does_and_can_be_undone() {
        var team = given.team();
        var event = given.published(team);
        helper(team);
        helper(team);
        signIn(team.organizer(), "STAFF");
        var shift = shifts.plan(Given.shift(event, ShiftRole.MARSHAL, 3, Given.slot(Given.inDays(7), 18, 20)));
        openShifts(event);
        press("Find people");
        pressAnywhere("Choose the first 2 who fit");
        String foot =
                find(Paragraph.class).all().stream().map(Paragraph::getText).collect(Collectors.joining());
        assertSays(foot, "2 asks, and no mail for two minutes. 1 seat stays empty.", "Assign only who has already");
        pressAnywhere("Ask 2 people");
        assertEquals(2, offers.answers(shift).size());
        assertEquals(3, shifts.sheet(shift).missing());
        assertSays(shown(find(FindPeopleDialog.class).single()), "is asked", "1 ask waits for their answer.");
        pressAnywhere("Undo");
        assertEquals(Map.of(), offers.answers(shift));
    }

    @Test
    void people_are_found_by_what_they_can_do_and_whether_they_are_free_then() {
        var team = given.team();
        var event = given.published(team);
        var busy = helper(team, "Ana Example", Language.SPANISH, CommonSkill.MEDIC);
        helper(team, "Cy Example", Language.SPANISH);
        helper(team, "Di Example", Language.ENGLISH, CommonSkill.MEDIC);
        signIn(team.organizer(), "STAFF");
        shifts.plan(shift(event, ShiftRole.WELCOME_DESK));
        shifts.plan(shift(event, ShiftRole.MARSHAL));
        staffing.assign(shifts.plan(shift(given.published(team), ShiftRole.MEDIC)), busy, null);
        openShifts(event);
        press("Find people");
        assertEquals(Set.of("Ana", "Cy", "Di"), found());
        ComboBox<Language> language = field(ComboBox.class, "Languages");
        language.setValue(Language.SPANISH);
        assertEquals(Set.of("Ana", "Cy"), found());
        ComboBox<Skill> skill = field(ComboBox.class, "Skills");
        skill.setValue(CommonSkill.MEDIC);
        assertEquals(Set.of("Ana"), found());
        language.clear();
        assertEquals(Set.of("Ana", "Di"), found());
        test(field(Checkbox.class, "Only who is free then")).click();
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
        shifts.plan(shift(event, ShiftRole.WELCOME_DESK));
        var elsewhere = shifts.plan(shift(given.published(team), ShiftRole.MEDIC));
        openShifts(event);
        press("Find people");
        pressAnywhere("Choose the first 2 who fit");
        staffing.assign(elsewhere, quick, null);
        pressAnywhere("Assign 2 people");
        String dialog = shown(find(FindPeopleDialog.class).single());
        assertTrue(dialog.contains("1 of 2 filled. Bo Example is not in: Busy with Medic"), dialog);
    }

    @Test
    void today_names_the_shifts_own_day_and_not_its_events() {
        var team = given.team();
        var event = given.published(team, given.session("Rights", 6));
        signIn(team.organizer(), "STAFF");
        shifts.plan(shift(event, ShiftRole.MARSHAL));
        var day = Given.inDays(7);
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
        staffing.assign(shifts.plan(shift(event, ShiftRole.MARSHAL)), helper(team), null);
        openShifts(event);
        press("Make lead");
        assertTrue(shown(board()).contains("Leads no more"), shown(board()));
        assertTrue(shifts.sheetsOf(event).getFirst().people().getFirst().leads());
        press("Leads no more");
        assertTrue(shown(board()).contains("Make lead"), shown(board()));
        assertFalse(shifts.sheetsOf(event).getFirst().people().getFirst().leads());
    }

    private PersonId helper(Given.Team team) {
        return helper(team, "Bo Example", Language.ENGLISH);
    }

    private PersonId helper(Given.Team team, String name, Language speaks, Skill... skills) {
        return volunteers.enlist(Given.helper(
                name,
                new VolunteerAnswers(Set.of(speaks), Set.of(skills), Set.of("queens"), Set.of(team.organization()))));
    }

    private static ShiftDraft shift(EventId event, ShiftRole role) {
        return Given.shift(event, role, 2, Given.slot(Given.inDays(7), 18, 20));
    }

    private void openShifts(EventId event) {
        openTab(event, "shifts");
    }

    private ShiftBoard board() {
        return findInView(ShiftBoard.class).single();
    }

    private IntegerField number(String caption) {
        return field(IntegerField.class, caption);
    }

    private EventId openDialog(Given.Team team) {
        var event = given.published(team);
        open(team.organizer(), "events/" + event);
        test(find(TabSheet.class).single()).select("Shifts");
        press("Add a shift");
        return event;
    }

    @Test
    void what_few_shifts_ask_for_is_folded_away_and_kept() {
        var event = openDialog(given.team());
        var fold = find(Fold.class).all().stream()
                .filter(one -> one.says().isEmpty())
                .findFirst()
                .orElseThrow();
        assertFalse(fold.isOpened());
        test(fold).openDetails();
        field(TextField.class, "Meeting point").setValue("Under the clock");
        field(Checkbox.class, "Only for people who are 18 or older").setValue(true);
        Select<TrustLevel> trust = choice(Select.class, "Who may take it");
        test(trust).selectItem("Trusted");
        number("Sign-up opens: days before").setValue(7);
        number("Sign-up closes: hours before").setValue(3);
        number("Give back until: hours before").setValue(48);
        assertTrue(
                fold.says().startsWith("Under the clock · 18 or older · only for trusted people · sign-up"),
                fold::says);
        pressAnywhere("Add the shift");
        var draft = shifts.sheetsOf(event).getFirst().draft();
        assertEquals("Under the clock", draft.meetingPoint());
        assertEquals(
                ShiftTerms.NONE
                        .withAdultsOnly(true)
                        .withLeastTrust(TrustLevel.TRUSTED)
                        .withOpensDays(7)
                        .withClosesHours(3)
                        .withHandBackHours(48),
                draft.terms());
    }

    @Test
    void what_is_refused_in_the_fold_can_be_seen() {
        openDialog(given.team());
        var closes = number("Sign-up closes: hours before");
        number("Sign-up opens: days before").setValue(1);
        closes.setValue(30);
        pressAnywhere("Add the shift");
        assertTrue(closes.isInvalid());
        assertEquals(
                "Sign-up would close before it opens. Let it open earlier or close later.", closes.getErrorMessage());
        assertTrue(find(Fold.class).all().stream().anyMatch(Fold::isOpened));
    }

    @Test
    void childcare_is_for_two_adults_as_soon_as_it_is_chosen() {
        var event = openDialog(given.team());
        number("Seats").setValue(3);
        Select<ShiftRole> role = choice(Select.class, "What kind of help");
        test(role).selectItem("Childcare");
        assertEquals(3, number("Seats").getValue());
        number("Seats").setValue(1);
        test(role).selectItem("Marshal");
        test(role).selectItem("Childcare");
        assertEquals(2, number("Seats").getValue());
        pressAnywhere("Add the shift");
        var draft = shifts.sheetsOf(event).getFirst().draft();
        assertEquals(ShiftRole.CHILDCARE, draft.role());
        assertTrue(draft.terms().adultsOnly());
        assertTrue(draft.terms().atLeastTwo());
    }

    @Test
    void a_kind_of_help_that_the_organization_added_needs_what_its_kind_needs() {
        var team = given.team();
        var form = new RoleForm(NamesByLanguage.of(Language.ENGLISH, "Story corner"), ShiftRole.CHILDCARE);
        var corner = As.staff(given.coordinator(team.organization()), () -> roles.add(team.organization(), form));
        var event = openDialog(team);
        number("Seats").setValue(1);
        Select<Role> role = choice(Select.class, "What kind of help");
        test(role).selectItem("Story corner");
        assertEquals(2, number("Seats").getValue());
        pressAnywhere("Add the shift");
        var draft = shifts.sheetsOf(event).getFirst().draft();
        assertEquals(corner, draft.role());
        assertTrue(draft.terms().adultsOnly());
    }

    @Test
    void who_talks_to_police_and_papers_is_on_no_paper() {
        var team = given.team();
        var event = given.published(team);
        var helper = given.volunteer(team);
        signIn(team.organizer(), "STAFF");
        var day = Given.inDays(7);
        var roles = new ShiftRole[] {ShiftRole.POLICE_LIAISON, ShiftRole.MEDIA, ShiftRole.MARSHAL};
        for (int i = 0; i < roles.length; i++) {
            var slot = Given.slot(day, 14 + i, 15 + i);
            var shift = shifts.plan(Given.shift(event, roles[i], 1, slot));
            staffing.assign(shift, helper, null);
        }
        String sheet = shown(open("events/" + event + "/print-shifts"));
        assertEquals(1, sheet.split("Bo Example", -1).length - 1, sheet);
        assertEquals(2, sheet.split("named on no paper", -1).length - 1, sheet);
        assertFalse(sheet.contains("(empty seat)"), sheet);
    }

    private String shownBoard() {
        return shown(findInView(ShiftBoard.class).single());
    }

    @Test
    void a_shift_is_planned_for_two_at_least_and_says_who_is_alone() {
        var team = given.team();
        var ada = given.volunteer("Ada Example", team);
        var bo = given.volunteer("Bo Example", team);
        var event = given.published(team, given.session("In twos", 5));
        signIn(team.organizer(), "STAFF");
        openShifts(event);
        press("Add a shift");
        test(field(Checkbox.class, "At least two people, nobody alone")).click();
        number("Seats").setValue(1);
        pressAnywhere("Add the shift");
        assertEquals(
                "Where nobody is to be alone, at least two people are needed.",
                number("Seats").getErrorMessage());
        number("Seats").setValue(2);
        pressAnywhere("Add the shift");
        assertSays(shownBoard(), "0 of 2 filled", "At least two people together");
        var shift = shifts.sheetsOf(event).getFirst().id();
        As.staff(team.organizer(), () -> staffing.assign(shift, ada, null));
        openShifts(event);
        assertSays(shownBoard(), "1 of 2 filled · one person is alone, one more is needed");
        As.staff(team.organizer(), () -> staffing.assign(shift, bo, null));
        openShifts(event);
        assertFalse(shownBoard().contains("one more is needed"), shownBoard());
    }

    private String board(EventId event) {
        openTab(event, "shifts");
        return shown(findInView(ShiftBoard.class).single());
    }

    @Test
    void a_training_that_is_needed_by_now() {
        var team = given.team();
        var event = given.published(team);
        var helper = volunteers.enlist(
                Given.skilled("Bo Example", Given.email(), Set.of(CommonSkill.MARSHAL), team.organization()));
        var day = Given.inDays(7);
        signIn(team.organizer(), "STAFF");
        var shift = shifts.plan(Given.shift(event, ShiftRole.MARSHAL, 2, Given.slot(day, 18, 20), CommonSkill.MARSHAL));
        staffing.assign(shift, helper, null);
        String before = board(event);
        assertFalse(before.contains("Needs Marshal basics"), before);
        var form = new TrainingForm(
                NamesByLanguage.of(Language.ENGLISH, "Marshal basics"), 12, Set.of(CommonSkill.MARSHAL));
        As.staff(given.coordinator(team.organization()), () -> trainings.add(team.organization(), form));
        signIn(team.organizer(), "STAFF");
        String after = board(event);
        assertTrue(after.contains("Needs Marshal basics"), after);
    }
}
