package nyc.icefree.workspace.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several of a month, each year, and what the form says where the first date does not fit. */
class RepeatKindsViewTest extends WorkspaceTest {
    @Autowired
    Texts texts;

    @Autowired
    SeriesPlanning planning;

    @Autowired
    SeriesDesk desk;

    @Test
    void the_first_and_third_monday_are_checked_and_planned() {
        begin(monday(1));
        test(field(Select.class, "Repeats")).selectItem("Monthly, on certain weekdays");
        positions(1, 3);
        counted(4);
        press("Show the dates");
        assertTrue(
                page().contains(
                                "4 dates within the next 18 months (on the first and third Monday of each month, 4 times)"),
                page());
        assertEquals(
                texts.in(Language.ENGLISH)
                        .span(monday(3).atTime(18, 0), monday(3).atTime(20, 0)),
                findInView(ListItem.class).all().get(1).getText());
        press("Save draft");
        findInView(TabSheet.class).single().setSelectedIndex(6);
        assertTrue(
                page().contains("on the first and third Monday of each month, 4 times. 4 dates are planned"), page());
    }

    @Test
    void with_nothing_chosen_the_first_date_says_which() {
        begin(monday(2));
        test(field(Select.class, "Repeats")).selectItem("Monthly, on certain weekdays");
        test(field(Select.class, "Until when")).selectItem("No end yet");
        press("Show the dates");
        assertTrue(page().contains("(on the second Monday of each month)"), page());
        test(weekday()).selectItem("Tuesday");
        positions(1, -1);
        press("Show the dates");
        assertTrue(page().contains("on the first and last Tuesday of each month"), page());
        positions(4, -1);
        press("Show the dates");
        assertTrue(page().contains("In most months the fourth is also the last."), page());
    }

    @Test
    void a_first_date_that_does_not_fit_is_said_with_the_next_that_does_and_nothing_is_planned() {
        var day = monday(1).plusDays(1);
        begin(day);
        test(field(Select.class, "Repeats")).selectItem("Monthly, on certain weekdays");
        positions(1, 3);
        test(weekday()).selectItem("Monday");
        var words = texts.in(Language.ENGLISH);
        String why = "It repeats on the first and third Monday of each month, but the first date is " + words.date(day)
                + ". Begin on " + words.date(monday(3)) + ", the next day that fits.";
        press("Show the dates");
        assertTrue(page().contains(why), page());
        press("Save draft");
        assertEquals("Clinic", field(TextField.class, "Title in English").getValue(), "what was typed is there");
        assertTrue(page().contains(why), page());
        assertEquals(Set.of(1, 3), chosen().getValue());
        begins(monday(3).atTime(18, 0));
        ends(LocalTime.of(20, 0));
        press("Show the dates");
        assertTrue(page().contains("dates within the next 18 months (on the first and third Monday"), page());
    }

    @Test
    void each_year_on_the_same_date_but_not_on_february_29() {
        var day = monday(1);
        begin(day);
        test(field(Select.class, "Repeats")).selectItem("Yearly, on the same date");
        test(field(Select.class, "Until when")).selectItem("No end yet");
        press("Show the dates");
        String month = texts.in(Language.ENGLISH).monthDay(java.time.MonthDay.from(day));
        assertTrue(page().contains("(every year on " + month + ")"), page());
        var leap = leapDay();
        begins(leap.atTime(18, 0));
        ends(LocalTime.of(20, 0));
        press("Show the dates");
        assertTrue(page().contains("February 29 does not come every year"), page());
    }

    @Test
    void the_last_day_of_the_month_begins_on_a_last_day() {
        var day = YearMonth.from(monday(1)).atEndOfMonth();
        begin(day.minusDays(1));
        test(field(Select.class, "Repeats")).selectItem("Monthly, on the last day");
        press("Show the dates");
        assertTrue(
                page().contains("Begin on " + texts.in(Language.ENGLISH).date(day) + ", the next day that fits."),
                page());
    }

    @Test
    void where_the_others_of_the_month_cannot_go_along_it_is_said_and_this_date_alone_can() {
        var team = given.team();
        var start = monday(1);
        var rule = Rule.read("FREQ=MONTHLY;BYDAY=1MO,3MO;COUNT=4", start, Given.NEW_YORK);
        var id = As.staff(team.organizer(), () -> {
            var form = given.session("Clinic", 9).at(start.atTime(18, 0), start.atTime(20, 0));
            return planning.plan(team.organization(), form, Repeats.by(rule));
        });
        var date = As.staff(team.organizer(), () -> desk.dates(id, 0, 9))
                .getFirst()
                .event();
        signIn(team.organizer(), "STAFF");
        open("events/" + date + "/edit");
        begins(monday(4).atTime(18, 0));
        ends(LocalTime.of(20, 0));
        press("Save draft");
        RadioButtonGroup<Scope> which = find(RadioButtonGroup.class)
                .withCaption("What do you want to change?")
                .single();
        test(which).selectItem("The whole series");
        var dialog = find(ScopeDialog.class).single();
        assertTrue(shown(dialog).contains("The other dates of the month cannot move along"), shown(dialog));
        test(which).selectItem("This date only");
        pressAnywhere("Change this date");
        var days = As.staff(team.organizer(), () -> desk.dates(id, 0, 9)).stream()
                .map(row -> row.slot().startLocal().toLocalDate())
                .limit(2)
                .toList();
        assertEquals(List.of(monday(3), monday(4)), days);
    }

    private void begin(LocalDate day) {
        signIn(given.team().organizer(), "STAFF");
        open("events/new");
        test(field(TextField.class, "Title in English")).setValue("Clinic");
        begins(day.atTime(18, 0));
        ends(LocalTime.of(20, 0));
    }

    private void positions(Integer... which) {
        chosen().setValue(Set.of(which));
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Integer> chosen() {
        return field(CheckboxGroup.class, "Which ones of the month");
    }

    @SuppressWarnings("unchecked")
    private Select<DayOfWeek> weekday() {
        return field(Select.class, "Day of the week");
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

    private <T extends Component> T field(Class<T> type, String caption) {
        return findInView(type).withCaption(caption).single();
    }
}
