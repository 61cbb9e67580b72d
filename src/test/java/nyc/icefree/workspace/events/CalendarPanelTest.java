package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CalendarPanelTest extends WorkspaceTest {
    private static final int MOST_STATEMENTS = 18;

    @Autowired
    Clock clock;

    @Test
    void only_what_is_looked_at_is_read_and_an_entry_says_in_words_how_it_fills() {
        var team = given.team();
        given.published(team, given.session("Know your rights at work", 7));
        given.published(team, given.session("Far away", 200));
        given.published(given.team(), given.session("Somebody else’s evening", 7));
        signIn(team.organizer(), "STAFF");
        open("month", today().plusDays(7));
        var shown = entries();
        assertTrue(shown.contains("Know your rights at work"), shown);
        assertTrue(shown.contains("0 of 20 places"), shown);
        assertFalse(shown.contains("Far away"), shown);
        assertFalse(shown.contains("Somebody else"), shown);

        ComponentUtil.fireEvent(
                calendar(),
                new EventCalendar.Looked(
                        calendar(), true, "month", today().plusDays(200).toString()));
        shown = entries();
        assertTrue(shown.contains("Far away"), shown);
        assertFalse(shown.contains("Know your rights at work"), shown);
    }

    @Test
    void who_does_not_see_an_events_numbers_is_not_told_them() {
        String title = "Only for its team " + UUID.randomUUID();
        given.published(given.team(), given.session(title, 7));
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        UI.getCurrent()
                .navigate(
                        "events",
                        QueryParameters.fromString(
                                "view=calendar&show=day&on=" + today().plusDays(7) + "&q=" + title.replace(' ', '+')));
        var shown = entries();
        assertTrue(shown.contains(title), shown);
        assertFalse(shown.contains("places"), shown);
        assertFalse(shown.contains("\"movable\":true"), shown);
    }

    @Test
    void a_month_takes_few_statements_however_many_events_it_has() {
        var team = given.team();
        for (int day = 6; day < 12; day++) {
            given.published(team, given.session("Open house " + day, day));
        }
        signIn(team.organizer(), "STAFF");
        open("month", today().minusYears(3));
        var next = new EventCalendar.Looked(
                calendar(), true, "month", today().plusDays(8).toString());
        long statements = CountedStatements.in(() -> {
            ComponentUtil.fireEvent(calendar(), next);
            return entries();
        });
        assertTrue(entries().contains("Open house 8"), entries());
        assertTrue(statements <= MOST_STATEMENTS, "statements for a month: " + statements);
    }

    @Test
    void an_empty_place_leads_to_the_form_with_its_hours() {
        signIn(given.team().organizer(), "STAFF");
        open("week", LocalDate.of(2031, 12, 5));
        ComponentUtil.fireEvent(
                calendar(), new EventCalendar.Asked(calendar(), true, "2031-12-05T17:30", "2031-12-05T19:00", false));
        var when = findInView(EventEditor.class).single().typed().when();
        assertEquals("2031-12-05T17:30", String.valueOf(when.start()));
        assertEquals("2031-12-05T19:00", String.valueOf(when.end()));
    }

    @Test
    void a_day_or_several_lead_there_too() {
        signIn(given.team().organizer(), "STAFF");
        open("month", LocalDate.of(2031, 12, 5));
        var day = new EventCalendar.Asked(calendar(), true, "2031-12-05", "", false);
        assertEquals(AskedTimes.day(LocalDate.of(2031, 12, 5)), day.times());
        var days = new EventCalendar.Asked(calendar(), true, "2031-12-05", "2031-12-08", true);
        assertEquals(AskedTimes.days(LocalDate.of(2031, 12, 5), LocalDate.of(2031, 12, 7)), days.times());
        var hour = new EventCalendar.Asked(calendar(), true, "2031-12-05T09:00", "", false);
        assertEquals(new AskedTimes(LocalDate.of(2031, 12, 5), LocalTime.of(9, 0), null, null), hour.times());
    }

    private void open(String show, LocalDate on) {
        UI.getCurrent().navigate("events", QueryParameters.fromString("view=calendar&show=" + show + "&on=" + on));
    }

    private EventCalendar calendar() {
        return findInView(EventCalendar.class).single();
    }

    private String entries() {
        return String.valueOf(calendar().getElement().getPropertyRaw("entries"));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Given.NEW_YORK));
    }
}
