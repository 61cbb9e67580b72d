package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.site.ListedShifts;
import nyc.icefree.text.Language;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.approvals.WaitingFor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever moves an event reads what becomes of its shifts and decides it, whichever way they move it. */
class MovedShiftsViewTest extends WorkspaceTest {
    private static final String KEEP = "Shifts keep their hours";

    @Autowired
    EventDrags drags;

    @Autowired
    MockMvc mvc;

    private Given.Team team;
    private PersonId helper;
    private LocalDate day;

    @BeforeEach
    void somebody_who_helps() {
        team = given.team();
        helper = given.volunteer(team);
        day = LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(9);
    }

    /** On the day after, too, somebody else needs them. */
    private EventId withShiftAndClash(String title) {
        var event = given.published(team, given.session(title, 9));
        taken(event, day);
        taken(null, day.plusDays(1));
        return event;
    }

    private ShiftId taken(@Nullable EventId event, LocalDate on) {
        return As.staff(team.organizer(), () -> {
            var shift =
                    shifts.plan(Given.shift(event, team.organization(), ShiftRole.MARSHAL, 2, Given.slot(on, 18, 20)));
            staffing.assign(shift, helper, null);
            return shift;
        });
    }

    private void moveOnForm(EventId event, int days) {
        open("events/" + event + "/edit");
        begins(begin().plusDays(days));
        press("Save");
    }

    private void keepTheHours() {
        RadioButtonGroup<ShiftHours> hours =
                field(RadioButtonGroup.class, "One shift belongs to this. What becomes of it?");
        assertEquals(ShiftHours.MOVE, hours.getValue());
        test(hours).selectItem(KEEP);
    }

    private static void names(String said, String clash) {
        assertSays(said, "One volunteer would be needed in two places", "Bo Example: Marshal", clash);
    }

    private String said() {
        return shown(find(Dialog.class).all().getLast());
    }

    private LocalDate dayOf(ShiftId shift) {
        return As.staff(team.organizer(), () -> shifts.sheet(shift))
                .draft()
                .slot()
                .startLocal()
                .toLocalDate();
    }

    /** What the public list says of one day. */
    private String publicly(LocalDate day) throws Exception {
        var words = texts.in(Language.ENGLISH);
        String pages = ListedShifts.all(mvc, "/en/volunteer?day=" + day);
        return Arrays.stream(pages.split("<section class=\"day\">"))
                .filter(section -> section.contains("<h3>" + words.begin(words.day(day)) + "</h3>"))
                .collect(Collectors.joining());
    }

    private String written(LocalDate day) {
        return texts.in(Language.ENGLISH).date(day);
    }

    @Test
    void the_form_lists_clashes_and_a_part_shows_in_print_and_lists() throws Exception {
        String title = "Rights " + UUID.randomUUID();
        var event = withShiftAndClash(title);
        assertTrue(publicly(day).contains(title));
        signIn(team.organizer(), "STAFF");
        moveOnForm(event, 1);
        names(said(), "and also Marshal");
        pressAnywhere("Move it and tell them");
        String sheet = shown(open("events/" + event + "/print-shifts"));
        assertTrue(sheet.contains(written(day.plusDays(1))), sheet);
        assertFalse(sheet.contains(written(day)), sheet);
        assertFalse(shown(open("")).contains("away from it"));
        assertTrue(publicly(day.plusDays(1)).contains(title));
        assertFalse(publicly(day).contains(title));
    }

    @Test
    void whoever_keeps_the_hours_reads_of_no_clash_and_today_shows_it() {
        var event = given.published(team, given.session("Rights", 9));
        var shift = taken(event, day);
        taken(null, day.plusDays(1));
        signIn(team.organizer(), "STAFF");
        moveOnForm(event, 1);
        keepTheHours();
        var clashes = find(Dialog.class).all().getLast();
        assertTrue(
                find(RadioButtonGroup.class, clashes).single().getHelperText().contains("Today will show it"));
        assertTrue(find(com.vaadin.flow.component.html.UnorderedList.class, clashes).all().stream()
                .noneMatch(list -> list.isVisible() && shown(list).contains("Bo Example")));
        pressAnywhere("Move it and tell them");
        assertEquals(day, dayOf(shift));
        String today = shown(open(""));
        assertTrue(today.contains("Rights, " + written(day.plusDays(1)) + ": one shift lies away from it."), today);
    }

    @Test
    void whoever_drags_an_event_is_asked_the_same() {
        var event = withShiftAndClash("Rights");
        open(team.organizer(), "events");
        drags.drop(event.toString(), day.plusDays(1), LocalTime.of(18, 30), () -> {});
        names(said(), "and also Marshal");
        keepTheHours();
        pressAnywhere("Move it and tell them");
        assertTrue(shown(open("")).contains("one shift lies away from it"));
    }

    @Test
    void many_at_once_too() {
        var event = given.published(team, given.session("Rights", 9));
        var shift = taken(event, day);
        taken(null, day.plusDays(1));
        open(team.organizer(), "events");
        choose(findInView(EventGrid.class).single(), 0);
        press("Move…");
        test(field(IntegerField.class, "Days")).setValue(1);
        names(said(), "and also Marshal");
        keepTheHours();
        pressAnywhere("Move one event");
        assertEquals(day, dayOf(shift));
        assertTrue(shown(open("")).contains("one shift lies away from it"));
    }

    @Test
    void the_dates_of_a_series_too() {
        var dates = given.dates(
                team,
                given.publishedSeries(
                        team,
                        given.session("Clinic", 9),
                        Rule.weekly(day.getDayOfWeek()).times(3)));
        var last = day.plusWeeks(2); // what stands on the first date is copied to the others, soon or late
        var shift = taken(dates.getLast(), last);
        taken(null, last.plusDays(1));
        signIn(team.organizer(), "STAFF");
        moveOnForm(dates.getFirst(), 1);
        reaches("The whole series");
        names(said(), "and also Marshal");
        keepTheHours();
        pressAnywhere("Change the whole series");
        assertEquals(last, dayOf(shift));
        assertTrue(shown(open("")).contains("one shift lies away from it"));
    }

    @Test
    void a_proposal_keeps_what_was_chosen_and_says_it_to_whoever_decides() {
        var second = given.person();
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        var event = given.published(team, given.session("Rights", 9));
        var shift = taken(event, day);
        taken(null, day.plusDays(1));
        signIn(team.organizer(), "STAFF");
        moveOnForm(event, 1);
        names(said(), "and also Marshal");
        keepTheHours();
        pressAnywhere("Propose it");
        assertEquals(day, dayOf(shift));
        open(second, "events/" + event);
        String note = shown(findInView(WaitingFor.class).single());
        assertTrue(note.contains(KEEP), note);
        press("Agree: change it");
        assertEquals(day, dayOf(shift));
    }
}
