package nyc.icefree.workspace.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesEditing;
import nyc.icefree.series.SeriesId;
import nyc.icefree.text.Language;
import nyc.icefree.workspace.CancelDialog;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.controls.TitledDialog;
import nyc.icefree.workspace.series.SeriesActs.RuleDialog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Planning something that repeats, and changing it, as organizers see it. */
class SeriesViewTest extends WorkspaceTest {
    @Autowired
    SeriesEditing editing;

    @Test
    void an_event_that_repeats_is_planned_with_all_its_dates() {
        var page = open(given.team().organizer(), "events/new");
        test(field(TextField.class, "Title in English")).setValue("Weekly clinic");
        var day = tuesday();
        takesPlace(day.atTime(18, 0), LocalTime.of(20, 0));
        test(field(Select.class, "Repeats")).selectItem("Weekly");
        test(field(Select.class, "Until when")).selectItem("After a number of dates");
        test(field(IntegerField.class, "How many dates")).setValue(3);
        assertSays(shown(page), "Every Tuesday, 3 times", "3 dates.");
        press("Save draft");
        findInView(TabSheet.class).single().setSelectedIndex(7);
        assertSays(shown(findInView(SeriesPanel.class).single()), "every Tuesday, 3 times. 3 dates are planned");
    }

    @Test
    void a_change_asks_how_far_it_reaches_and_says_what_follows() {
        var team = given.team();
        var id = given.series(team, given.session("Clinic", 9), Given.daily(3));
        var rows = As.staff(team.organizer(), () -> seriesDesk.dates(id, 0, 500));
        open(team.organizer(), "events/" + rows.get(1).event() + "/edit");
        test(field(IntegerField.class, "Spots")).setValue(33);
        press("Save draft");
        reaches("This and all following dates");
        assertSays(shown(find(ScopeDialog.class).single()), "2 dates change");
        pressAnywhere("Change these dates");
        var places = rows.stream()
                .map(row -> As.staff(
                        team.organizer(),
                        () -> planning.planOf(row.event())
                                .orElseThrow()
                                .draft()
                                .rsvps()
                                .capacity()))
                .toList();
        assertEquals(java.util.List.of(20, 33, 33), places);
    }

    @Test
    void what_was_typed_stays_where_the_date_left_its_series_meanwhile() {
        var team = given.team();
        var id = threeDays(team);
        var date = As.staff(team.organizer(), () -> seriesDesk.dates(id, 0, 500))
                .get(1)
                .event();
        var page = open(team.organizer(), "events/" + date + "/edit");
        test(field(IntegerField.class, "Spots")).setValue(33);
        press("Save draft");
        As.staff(team.organizer(), () -> editing.release(date));
        signIn(team.organizer(), "STAFF");
        reaches("The whole series");
        assertTrue(shown(page).contains("It is not there anymore."), shown(page));
        assertEquals(33, field(IntegerField.class, "Spots").getValue());
    }

    @Test
    void where_a_date_has_no_day_any_more_its_people_are_told_why() {
        var team = given.team();
        var start = LocalDate.now(Given.NEW_YORK).plusYears(1).withMonth(1).withDayOfMonth(28);
        var id = As.staff(team.organizer(), () -> {
            var form = given.session("Clinic", 9).at(start.atTime(18, 0), start.atTime(20, 0));
            var rule = Rule.read("FREQ=MONTHLY;BYMONTHDAY=28;COUNT=3", start, Given.NEW_YORK);
            var made = series.plan(team.organization(), form, Repeats.by(rule));
            publishing.publish(made);
            return made;
        });
        var rows = As.staff(team.organizer(), () -> seriesDesk.dates(id, 0, 500));
        open(team.organizer(), "events/" + rows.getFirst().event() + "/edit");
        takesPlace(start.plusDays(2).atTime(18, 0), LocalTime.of(20, 0));
        press("Save");
        reaches("The whole series");
        var change = find(com.vaadin.flow.component.button.Button.class)
                .withText("Change the whole series")
                .single();
        assertFalse(change.isEnabled(), "February has no 30th");
        var reason = find(com.vaadin.flow.component.textfield.TextArea.class)
                .withCaption("What people are told")
                .single();
        test(reason).setValue("There is no 30th in February. ".repeat(20));
        test(change).click();
        assertTrue(reason.isInvalid());
        assertTrue(reason.getErrorMessage().contains("500"), reason.getErrorMessage());
        assertTrue(find(ScopeDialog.class).single().isOpened(), "what was typed is still there");
        test(reason).setValue("There is no 30th in February.");
        test(change).click();
        var states = As.staff(team.organizer(), () -> seriesDesk.dates(id, 0, 500)).stream()
                .map(row -> row.state() + " " + row.slot().startLocal().getDayOfMonth())
                .toList();
        assertTrue(states.contains("CANCELLED 28") && states.contains("PUBLISHED 30"), states.toString());
    }

    @Test
    void cancelling_what_follows_says_how_many_are_told() {
        var team = given.team();
        var id = threeDays(team);
        As.staff(team.organizer(), () -> publishing.publish(id));
        var rows = As.staff(team.organizer(), () -> seriesDesk.dates(id, 0, 500));
        for (var row : rows) {
            var form = Given.party("Rosa", 2);
            As.nobody(() -> given.comes(row.event(), form));
        }
        openTab(team.organizer(), rows.get(1).event(), "series");
        press("Cancel this and all following dates");
        var dialog = find(CancelDialog.class).single();
        assertEquals("Cancel 2 dates?", dialog.getHeaderTitle());
        assertTrue(shown(dialog).contains("2 parties gave no address"), shown(dialog));
        assertFalse(shown(dialog).contains("will be told"), "nobody left an address");
        pressAnywhere("Cancel the event");
        assertTrue(dialog.isOpened(), "why it is not done is said where the reason is asked for");
        var told = field(TextArea.class, "What people are told");
        assertFalse(told.getErrorMessage().isEmpty());
    }

    @Test
    void cancelling_one_date_says_that_it_is_one_of_a_series_and_which() {
        var team = given.team();
        var id = threeDays(team);
        As.staff(team.organizer(), () -> publishing.publish(id));
        var rows = As.staff(team.organizer(), () -> seriesDesk.dates(id, 0, 500));
        open(team.organizer(), "events/" + rows.get(1).event());
        pressMore("Cancel event");
        String said = shown(find(CancelDialog.class).single());
        String day =
                texts.in(Language.ENGLISH).date(rows.get(1).slot().startLocal().toLocalDate());
        assertTrue(said.contains("Clinic: only the date " + day) && said.contains("of its series"), said);
        test(field(TextArea.class, "What people are told")).setValue("Flooded.");
        pressAnywhere("Cancel the event");
        assertEquals(
                java.util.List.of("PUBLISHED", "CANCELLED", "PUBLISHED"),
                As.staff(team.organizer(), () -> seriesDesk.dates(id, 0, 500)).stream()
                        .map(row -> row.state().name())
                        .toList());
    }

    @Test
    void the_rule_is_changed_after_it_is_said_what_becomes_of_the_dates() {
        var team = given.team();
        var id = threeDays(team);
        var rows = As.staff(team.organizer(), () -> seriesDesk.dates(id, 0, 500));
        openTab(team.organizer(), rows.getFirst().event(), "series");
        press("Change how it repeats");
        test(field(IntegerField.class, "How many dates")).setValue(4);
        pressAnywhere("Show what changes");
        var dialog = find(RuleDialog.class).single();
        assertSays(shown(dialog), "3 dates change", "One date is new");
        pressAnywhere("Change the series");
        assertEquals(
                4,
                As.staff(team.organizer(), () -> seriesDesk.dates(id, 0, 500)).size());
    }

    @Test
    void a_session_is_added_and_a_date_taken_out() {
        var team = given.team();
        var id = threeDays(team);
        var rows = As.staff(team.organizer(), () -> seriesDesk.dates(id, 0, 500));
        openTab(team.organizer(), rows.getFirst().event(), "series");
        press("Add this date");
        assertEquals(
                "Choose a day and an hour.",
                field(DateTimePicker.class, "Another date or session").getErrorMessage());
        test(field(DateTimePicker.class, "Another date or session"))
                .setValue(rows.getFirst().recurrence().minusHours(4));
        press("Add this date");
        assertEquals(
                4,
                As.staff(team.organizer(), () -> seriesDesk.dates(id, 0, 500)).size());
        As.staff(
                team.organizer(),
                () -> assertTrue(seriesDesk.ofEvent(rows.get(1).event()).isPresent()));
    }

    @Test
    void a_day_is_left_out_before_its_date_is_made() {
        var page = open(given.team().organizer(), "events/new");
        test(field(TextField.class, "Title in English")).setValue("Weekly clinic");
        var day = tuesday();
        test(field(Select.class, "Repeats")).selectItem("Weekly");
        test(field(Select.class, "Until when")).selectItem("After a number of dates");
        test(field(IntegerField.class, "How many dates")).setValue(4);
        var skip = field(TextField.class, "Skip these dates");
        test(skip).setValue(day.plusWeeks(1).toString());
        assertTrue(skip.isInvalid(), "no first date yet");
        begins(day.atTime(18, 0));
        assertFalse(skip.isInvalid());
        assertTrue(shown(page).contains("3 dates, 1 skipped: "), shown(page));
        press("Save draft");
        findInView(TabSheet.class).single().setSelectedIndex(7);
        assertTrue(shown(findInView(SeriesPanel.class).single()).contains("3 dates are planned"));
    }

    @Test
    void fifty_two_clinics_are_not_published_before_their_three_exceptions_are_said() {
        var page = open(given.team().organizer(), "events/new");
        test(field(TextField.class, "Title in English")).setValue("Weekly clinic");
        var day = tuesday();
        takesPlace(day.atTime(18, 0), LocalTime.of(20, 0));
        test(field(Select.class, "Repeats")).selectItem("Weekly");
        CheckboxGroup<DayOfWeek> days = choice(CheckboxGroup.class, "On these days");
        assertEquals(Set.of(DayOfWeek.TUESDAY), days.getValue());
        test(field(IntegerField.class, "How many dates")).setValue(52);
        var skip = field(TextField.class, "Skip these dates");
        test(skip).setValue("Thanksgiving");
        press("Save and publish");
        assertEquals("Thanksgiving", skip.getValue());
        assertTrue(skip.getErrorMessage().contains("Dec 25, 12/25 or next Wed"), skip.getErrorMessage());
        test(skip).setValue(day.plusDays(1).toString());
        assertTrue(skip.getErrorMessage().contains("no date on this day"), skip.getErrorMessage());
        var out = Stream.of(1, 3, 7).map(day::plusWeeks).toList();
        var said = out.stream().map(texts.in(Language.ENGLISH)::monthDayInShort).toList();
        test(skip).setValue(String.join(", ", said));
        press("Save and publish");
        assertSays(shown(find(TitledDialog.class).single()), "49 dates, 3 skipped: " + String.join(", ", said));
        assertSays(shown(page), texts.in(Language.ENGLISH).dayInShort(day.plusWeeks(51)));
    }

    private static LocalDate tuesday() {
        return LocalDate.now(Given.NEW_YORK).plusWeeks(5).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    }

    private SeriesId threeDays(Given.Team team) {
        return given.series(team, given.session("Clinic", 9), Given.daily(3));
    }

    @Test
    void the_first_and_third_monday_are_checked_and_planned() {
        begin(monday(1));
        test(field(Select.class, "Repeats")).selectItem("Monthly, on certain weekdays");
        positions(1, 3);
        counted(4);
        assertSays(page(), "On the first and third Monday of each month, 4 times", "4 dates.");
        assertSays(page(), texts.in(Language.ENGLISH).dayInShort(monday(3)));
        press("Save draft");
        findInView(TabSheet.class).single().setSelectedIndex(7);
        assertSays(page(), "on the first and third Monday of each month, 4 times. 4 dates are planned");
    }

    @Test
    void with_nothing_chosen_the_first_date_says_which() {
        begin(monday(2));
        test(field(Select.class, "Repeats")).selectItem("Monthly, on certain weekdays");
        test(field(Select.class, "Until when")).selectItem("No end yet");
        assertTrue(page().contains("On the second Monday of each month"), page());
        test(weekday()).selectItem("Tuesday");
        positions(1, -1);
        assertTrue(page().contains("on the first and last Tuesday of each month"), page());
        positions(4, -1);
        assertTrue(page().contains("In most months the fourth is also the last."), page());
    }

    @Test
    void a_first_date_that_does_not_fit_names_the_next_that_does() {
        var day = monday(1).plusDays(1);
        begin(day);
        test(field(Select.class, "Repeats")).selectItem("Monthly, on certain weekdays");
        positions(1, 3);
        test(weekday()).selectItem("Monday");
        var words = texts.in(Language.ENGLISH);
        String why = "It repeats on the first and third Monday of each month, but the first date is " + words.date(day)
                + ". Begin on " + words.date(monday(3)) + ", the next day that fits.";
        assertTrue(page().contains(why), page());
        press("Save draft");
        assertEquals("Clinic", field(TextField.class, "Title in English").getValue(), "what was typed is there");
        assertTrue(page().contains(why), page());
        assertEquals(Set.of(1, 3), chosen().getValue());
        begins(monday(3).atTime(18, 0));
        ends(LocalTime.of(20, 0));
        assertTrue(page().contains("On the first and third Monday"), page());
    }

    @Test
    void each_year_on_the_same_date_but_not_on_february_29() {
        var day = monday(1);
        begin(day);
        test(field(Select.class, "Repeats")).selectItem("Yearly, on the same date");
        test(field(Select.class, "Until when")).selectItem("No end yet");
        String month = texts.in(Language.ENGLISH).monthDay(java.time.MonthDay.from(day));
        assertTrue(page().contains("Every year on " + month), page());
        var leap = leapDay();
        begins(leap.atTime(18, 0));
        ends(LocalTime.of(20, 0));
        assertTrue(page().contains("February 29 does not come every year"), page());
    }

    @Test
    void where_the_others_of_the_month_cannot_go_along_it_is_said_and_this_date_alone_can() {
        var team = given.team();
        var start = monday(1);
        var rule = Rule.read("FREQ=MONTHLY;BYDAY=1MO,3MO;COUNT=4", start, Given.NEW_YORK);
        var id = As.staff(team.organizer(), () -> {
            var form = given.session("Clinic", 9).at(start.atTime(18, 0), start.atTime(20, 0));
            return series.plan(team.organization(), form, Repeats.by(rule));
        });
        var date = As.staff(team.organizer(), () -> seriesDesk.dates(id, 0, 500))
                .getFirst()
                .event();
        open(team.organizer(), "events/" + date + "/edit");
        begins(monday(4).atTime(18, 0));
        ends(LocalTime.of(20, 0));
        press("Save draft");
        RadioButtonGroup<Scope> which = field(RadioButtonGroup.class, "What do you want to change?");
        test(which).selectItem("The whole series");
        var dialog = find(ScopeDialog.class).single();
        assertTrue(shown(dialog).contains("The other dates of the month cannot move along"), shown(dialog));
        test(which).selectItem("This date only");
        pressAnywhere("Change this date");
        var days = As.staff(team.organizer(), () -> seriesDesk.dates(id, 0, 500)).stream()
                .map(row -> row.slot().startLocal().toLocalDate())
                .limit(2)
                .toList();
        assertEquals(List.of(monday(3), monday(4)), days);
    }

    private void begin(LocalDate day) {
        open(given.team().organizer(), "events/new");
        test(field(TextField.class, "Title in English")).setValue("Clinic");
        begins(day.atTime(18, 0));
        ends(LocalTime.of(20, 0));
    }

    private void positions(Integer... which) {
        chosen().setValue(Set.of(which));
    }

    private CheckboxGroup<Integer> chosen() {
        return choice(CheckboxGroup.class, "Which ones of the month");
    }

    private Select<DayOfWeek> weekday() {
        return choice(Select.class, "Day of the week");
    }

    private void counted(int dates) {
        test(field(Select.class, "Until when")).selectItem("After a number of dates");
        test(field(IntegerField.class, "How many dates")).setValue(dates);
    }

    private String page() {
        return shown(findInView(Main.class).single());
    }

    /** In a month that is not over soon. */
    private static LocalDate monday(int position) {
        return LocalDate.now(Given.NEW_YORK)
                .plusMonths(2)
                .with(TemporalAdjusters.dayOfWeekInMonth(position, DayOfWeek.MONDAY));
    }

    private static LocalDate leapDay() {
        int year = LocalDate.now(Given.NEW_YORK).getYear() + 1;
        while (!Year.isLeap(year)) {
            year++;
        }
        return LocalDate.of(year, 2, 29);
    }
}
