package nyc.icefree.workspace.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.When;
import nyc.icefree.events.EventApproval;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What needs somebody, in few lines and in the order of the evening. */
class TodayViewTest extends WorkspaceTest {
    private static final int STATEMENTS = 20;

    @Autowired
    EventApproval steps;

    @Test
    void several_dates_of_one_event_are_one_line_that_leads_to_the_first() {
        var team = given.team();
        var first = needing(team, "Clinic", 3, ShiftRole.MARSHAL);
        needing(team, "Clinic", 5, ShiftRole.FACILITATOR);
        needing(team, "Clinic", 8, ShiftRole.MARSHAL);
        open(team.organizer(), "");
        var lines = lines("seats are empty");
        assertEquals(1, lines.size(), lines.toString());
        assertTrue(lines.getFirst().startsWith("Clinic, 3 dates (next: "), lines.getFirst());
        assertTrue(lines.getFirst().contains("6 seats are empty (Marshal, Facilitator)"), lines.getFirst());
        var link = all(RouterLink.class).stream()
                .filter(one -> one.getText().equals("Find people"))
                .findFirst()
                .orElseThrow();
        assertTrue(link.getHref().contains(first.toString()), link.getHref());
    }

    @Test
    void the_week_is_drawn_as_seven_days_with_the_shapes_of_their_events() {
        var team = given.team();
        needing(team, "Clinic", 3, ShiftRole.MARSHAL);
        open(team.organizer(), "");
        var days = find(Div.class)
                .withClassName("week-band")
                .single()
                .getChildren()
                .toList();
        assertEquals(7, days.size());
        assertTrue(days.get(3).getChildren().anyMatch(mark -> mark.hasClassName("kind-education-session")));
    }

    @Test
    void events_of_two_organizations_stay_apart_whatever_they_are_called() {
        var team = given.team();
        var other = given.team();
        given.appoint(other.organization(), team.organizer(), StaffRole.ORGANIZER);
        needing(team, "Clinic", 3, ShiftRole.MARSHAL);
        needing(other, "Clinic", 5, ShiftRole.MARSHAL);
        open(team.organizer(), "");
        assertEquals(2, lines("2 seats are empty").size(), lines("").toString());
    }

    @Test
    void tomorrow_is_that_of_the_events_zone() {
        var team = given.team();
        var zone = ZoneId.of("Pacific/Kiritimati");
        var start = LocalDate.now(zone).plusDays(1).atTime(18, 0);
        given.drafted(team, given.session("Teach-in", 1).with(When.of(start, start.plusHours(2), zone)));
        open(team.organizer(), "");
        assertEquals(1, lines("Teach-in, tomorrow").size(), lines("").toString());
    }

    @Test
    void tonight_is_first_and_says_so() {
        var team = given.team();
        needing(team, "Vigil", 1, ShiftRole.MARSHAL);
        var tonight = needing(team, "Rally", 4, ShiftRole.MARSHAL);
        signIn(team.organizer(), "STAFF");
        toTonight(tonight);
        open("");
        var lines = lines("");
        assertTrue(lines.getFirst().startsWith("Rally, tonight: "), lines.toString());
        assertEquals(1, lines("Vigil, tomorrow: 2 seats").size(), lines.toString());
    }

    @Test
    void a_flood_of_reservations_comes_before_what_waits_for_an_answer() {
        assertTrue(EventIssue.BURST.urgency(false).compareTo(Urgency.ANSWER) < 0);
    }

    @Test
    void parties_that_ask_for_a_yes_are_a_line_that_leads_to_the_answers() {
        var team = given.team();
        var draft = given.session("Clinic", 2);
        var event = given.published(team, draft.with(draft.rsvps().admittance(Admittance.APPROVED)));
        given.comes(event, Given.party("Ada", 3));
        given.comes(event, Given.party("Bo", 1));
        open(team.organizer(), "");
        var lines = lines("2 parties wait for your yes or no.");
        assertEquals(1, lines.size(), lines("").toString());
        assertTrue(lines.getFirst().startsWith("Clinic, "), lines.getFirst());
        var link = all(RouterLink.class).stream()
                .filter(one -> one.getText().equals("Say yes or no"))
                .findFirst()
                .orElseThrow();
        assertEquals("events/" + event + "?tab=rsvps", link.getHref());
        UI.getCurrent().setLocale(Locale.forLanguageTag("es"));
        open("my-calendar");
        open("");
        assertEquals(
                1, lines("2 grupos esperan su sí o su no.").size(), lines("").toString());
    }

    @Test
    void seven_lines_are_shown_and_the_rest_is_behind_a_word() {
        var team = given.team();
        for (int n = 0; n < 5; n++) {
            given.drafted(team, given.session("Session " + n, 3 + n));
        }
        open(team.organizer(), "");
        assertTrue(all(NativeDetails.class).isEmpty());
        for (int n = 5; n < 10; n++) {
            given.drafted(team, given.session("Session " + n, 3 + n));
        }
        open("my-calendar");
        open("");
        assertEquals("3 more", all(NativeDetails.class).getFirst().getSummaryText());
        assertEquals(10, lines("this is still a draft").size());
    }

    @Test
    void whoever_may_not_publish_reads_how_many_of_theirs_wait_and_for_whom() {
        var team = given.untrustedTeam();
        var some = List.of(
                given.drafted(team, given.session("Rights", 5)), given.drafted(team, given.session("Clinic", 6)));
        signIn(team.organizer(), "STAFF");
        some.forEach(event -> steps.submit(event, null));
        var page = shown(open(""));
        assertSays(page, "2 of your events wait for an administrator’s approval.");
        assertSaysNot(page, "Nothing needs you right now.");
    }

    @Test
    void planning_an_event_is_the_one_primary_action() {
        var page = open(given.team().organizer(), "");
        var primary = all(RouterLink.class).stream()
                .filter(link -> link.hasClassName("primary"))
                .toList();
        assertEquals(
                List.of("Plan an event"),
                primary.stream().map(RouterLink::getText).toList());
        assertSays(shown(page), "Nothing needs you right now.", "No event in the next 30 days.");
    }

    @Test
    void a_title_that_is_not_in_the_readers_language_is_marked_as_what_it_is() {
        var team = given.team();
        var foreign = needing(team, "Conozca sus derechos", 3, ShiftRole.MARSHAL);
        needing(team, "Clinic", 4, ShiftRole.MARSHAL);
        for (var change : List.of(
                "update event set original_language = 'es' where id = ?",
                "update event_words set language = 'es' where event_id = ?")) {
            Sql.run(jdbc, change, foreign.value());
        }
        open(team.organizer(), "");
        var marked = all(Span.class).stream()
                .filter(one -> "es".equals(one.getElement().getAttribute("lang")))
                .toList();
        assertEquals(
                List.of("Conozca sus derechos"),
                marked.stream().map(Span::getText).distinct().toList());
        assertEquals("ltr", marked.getFirst().getElement().getAttribute("dir"));
        assertEquals(1, lines("Conozca sus derechos, ").size(), lines("").toString());
        var links = all(RouterLink.class).stream()
                .filter(link -> link.getElement().hasAttribute("lang"))
                .toList();
        assertEquals(
                List.of("Conozca sus derechos"),
                links.stream().map(RouterLink::getText).toList());
        assertEquals("es", links.getFirst().getElement().getAttribute("lang"));
    }

    @Test
    void a_shift_that_stands_alone_is_named_and_people_are_found_for_it_from_here() {
        var team = given.team();
        var helper = given.volunteer(team);
        var shift = given.planned(
                team, Given.shift(team.organization(), ShiftRole.SET_UP, 1, Given.slot(Given.inDays(1), 10, 12)));
        open(team.organizer(), "");
        assertEquals(
                1,
                lines("Set-up and clean-up tomorrow: 1 volunteer missing.").size(),
                lines("").toString());
        press("Find people");
        pressAnywhere("Choose the first who fits");
        pressAnywhere("Assign 1 person");
        assertEquals(1, shifts.sheet(shift).taken());
        assertEquals(helper, shifts.sheet(shift).people().getFirst().person());
        assertEquals(List.of(), lines("volunteer missing"));
        open(given.team().organizer(), "");
        assertEquals(List.of(), lines("volunteer missing"));
    }

    @Test
    void what_is_not_this_week_is_only_named_as_the_next() {
        var team = given.team();
        given.published(team, given.session("Far " + UUID.randomUUID(), 20));
        var page = shown(open(team.organizer(), ""));
        assertTrue(page.contains("No event this week. The next one is "), page);
    }

    @Test
    void it_takes_few_statements_however_much_there_is() {
        var team = given.team();
        for (int n = 0; n < 12; n++) {
            needing(team, "Session " + n, 2 + n, ShiftRole.MARSHAL);
        }
        open(team.organizer(), "");
        open("my-calendar");
        long statements = CountedStatements.in(() -> open(""));
        assertTrue(statements <= STATEMENTS, "statements: " + statements);
    }

    @Test
    void another_team_sees_nothing_of_it() {
        var team = given.team();
        var title = "Ours " + UUID.randomUUID();
        needing(team, title, 3, ShiftRole.MARSHAL);
        assertFalse(shown(open(given.team().organizer(), "")).contains(title));
    }

    private List<String> lines(String with) {
        return all(ListItem.class).stream()
                .filter(line -> line.getParent()
                        .map(Component::getElement)
                        .filter(list -> list.getClassList().contains("needs-list"))
                        .isPresent())
                .map(this::shown)
                .filter(line -> line.contains(with))
                .toList();
    }

    private EventId needing(Given.Team team, String title, int inDays, ShiftRole role) {
        var event = given.published(team, given.session(title, inDays));
        var day = Given.inDays(inDays);
        var slot = TimeSlot.of(day.atTime(18, 0), day.atTime(20, 30), Given.NEW_YORK);
        given.planned(team, Given.shift(event, role, 2, slot).withSignup(SignupMode.ASK));
        return event;
    }

    private void toTonight(EventId event) {
        var start = LocalDate.now(Given.NEW_YORK).atTime(23, 0);
        move("event", "id", event, start);
        move("shift", "event_id", event, start);
    }

    private void move(String table, String column, EventId event, LocalDateTime start) {
        jdbc.sql("update " + table + " set start_local = ?, end_local = ?, starts_at = ?, ends_at = ? where " + column
                        + " = ?")
                .params(start, start.plusMinutes(50), at(start), at(start.plusMinutes(50)), event.value())
                .update();
    }

    private static OffsetDateTime at(LocalDateTime local) {
        return local.atZone(Given.NEW_YORK).toOffsetDateTime();
    }
}
