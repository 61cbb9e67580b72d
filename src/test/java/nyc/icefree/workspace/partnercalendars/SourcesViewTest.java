package nyc.icefree.workspace.partnercalendars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partnercalendars.CalendarTurn;
import nyc.icefree.partnercalendars.FileImport;
import nyc.icefree.partnercalendars.FilePreview;
import nyc.icefree.partnercalendars.PartnerCalendar;
import nyc.icefree.partnercalendars.SourceForm;
import nyc.icefree.partnercalendars.Sources;
import nyc.icefree.partnercalendars.StrangeServer;
import nyc.icefree.partnercalendars.TestNetwork;
import nyc.icefree.text.Language;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An organizer adds the calendar of the organization after a look at it. */
class SourcesViewTest extends WorkspaceTest {
    @Autowired
    TestNetwork network;

    @Autowired
    Sources sources;

    @Autowired
    FileImport files;

    @Autowired
    ApplicationContext app;

    @Test
    void a_calendar_is_looked_at_and_then_kept_in_sync() {
        var team = given.team();
        try (var server = new StrangeServer(true)) {
            network.with(server);
            var start = clock.instant().plus(Duration.ofDays(9));
            server.calendar(
                    "/c.ics",
                    new PartnerCalendar()
                            .with("a@" + UUID.randomUUID(), "Harvest supper", start, "URL:https://meet.jit.si/Tea")
                            .with("b@x", "Dentist", start, "CLASS:PRIVATE")
                            .text());
            open(team.organizer(), "sources");
            press("Add a calendar");
            test(field(TextField.class, "Address of the calendar")).setValue("http://x.example/");
            pressAnywhere("Preview");
            assertTrue(field(TextField.class, "Address of the calendar")
                    .getErrorMessage()
                    .contains("https://"));
            test(field(TextField.class, "Address of the calendar")).setValue(server.url("/c.ics"));
            pressAnywhere("Preview");
            String found = shown(find(Dialog.class).single());
            assertSays(found, "Harvest supper", "One event: is private", "How to join 1 of them online");
            assertFalse(found.contains("Dentist"), found);
            assertTrue(find(Button.class).withText("Keep in sync").single().isEnabled());
            pressAnywhere("Keep in sync");
            var added = As.staff(team.organizer(), () -> sources.list()).getFirst();
            assertEquals("Partner", added.name());
            open(team.organizer(), "sources/" + added.id());
            assertEquals("Partner", findInView(H1.class).single().getText());
            CalendarTurn.taken(app, server, "/c.ics", added.id(), team.organizer());
            String came = shown(open("sources/" + added.id()));
            assertTrue(came.contains("Published"), came);
            assertSays(came, "How to join online is kept for those who come and the team.");
            press("Pause");
            assertTrue(findInView(Button.class).withText("Resume").exists());
        }
    }

    @Test
    void how_many_a_long_calendar_has_beside_those_named_is_said() {
        var list = SourceWords.list(texts.in(Language.ENGLISH), Collections.nCopies(51, "Supper"), 20);
        assertEquals("and 31 more", ((ListItem) list.getComponentAt(20)).getText());
    }

    @Test
    void a_file_is_looked_at_and_what_is_picked_becomes_drafts() {
        var team = given.team();
        var start = clock.instant().plus(Duration.ofDays(9));
        String own = UUID.randomUUID().toString();
        var file = new PartnerCalendar()
                .with("a@" + own, "Harvest supper", start)
                .with("b@" + own, "Winter supper", start)
                .with("c@" + own, "Dentist", start, "CLASS:PRIVATE")
                .text();
        open(team.organizer(), "sources");
        press("Import a file");
        var dialog = find(Dialog.class).single();
        test(find(Upload.class).single()).upload("mine.ics", "text/calendar", "no calendar".getBytes());
        assertTrue(shown(dialog).contains("This is not a calendar."), shown(dialog));
        test(find(Upload.class).single()).upload("mine.ics", "text/calendar", file.getBytes());
        assertSays(shown(dialog), "It holds 2 events to come.", "is private");
        Grid<?> picked = find(Grid.class).last();
        assertEquals(2, picked.getSelectedItems().size());
        picked.deselectAll();
        pressAnywhere("Make drafts");
        assertTrue(shown(dialog).contains("Choose at least one new event."), shown(dialog));
        test(find(Upload.class).single()).upload("mine.ics", "text/calendar", file.getBytes());
        pressAnywhere("Make drafts");
        var drafts = As.staff(
                team.organizer(),
                () -> files.look(team.organization(), file.getBytes(), null).events());
        assertEquals(
                List.of(FilePreview.Standing.KNOWN, FilePreview.Standing.KNOWN),
                drafts.stream().map(FilePreview.Line::standing).toList());
    }

    @Test
    void what_is_there_already_is_left_out_by_a_person_who_sees_it_on_today() {
        var first = given.team();
        var team = given.team();
        String title = "March of " + UUID.randomUUID().toString().substring(0, 8) + " families";
        var session = given.session(title, 22);
        given.published(first, session);
        try (var server = new StrangeServer(true)) {
            network.with(server);
            var start = Objects.requireNonNull(session.when().start()).atZone(Given.NEW_YORK);
            var calendar = new PartnerCalendar().with(UUID.randomUUID() + "@x.example", title + "!", start.toInstant());
            server.calendar("/t.ics", calendar.text());
            var id = As.staff(
                    team.organizer(),
                    () -> sources.add(
                            team.organization(),
                            new SourceForm(server.url("/t.ics"), title, Language.ENGLISH, EventKind.RALLY, null)));
            CalendarTurn.taken(app, server, "/t.ics", id, team.organizer());
            assertTrue(shown(open(team.organizer(), ""))
                    .contains("In the calendar “" + title + "” 1 thing waits for your decision."));
            open("sources/" + id);
            press("Leave it out");
            assertFalse(findInView(Button.class).withText("Leave it out").exists());
            assertFalse(shown(open("")).contains(title));
        }
    }

    @Test
    void an_administrator_reads_all_of_an_event_before_it_is_published() {
        var team = given.team();
        var admin = given.person();
        As.administrator(admin, () -> organizations.trust(team.organization(), false));
        try (var server = new StrangeServer(true)) {
            network.with(server);
            var calendar = new PartnerCalendar();
            server.calendar("/w.ics", calendar.text());
            var id = As.staff(
                    team.organizer(),
                    () -> sources.add(
                            team.organization(),
                            new SourceForm(server.url("/w.ics"), "Partner", Language.ENGLISH, EventKind.RALLY, null)));
            As.administrator(admin, () -> sources.approve(id));
            CalendarTurn.taken(app, server, "/w.ics", id, team.organizer());
            calendar.with(
                    UUID.randomUUID() + "@x.example",
                    "Harvest supper",
                    clock.instant().plus(Duration.ofDays(9)),
                    "LOCATION:Reading Room",
                    "DESCRIPTION:Bring *signs*");
            server.calendar("/w.ics", calendar.text());
            CalendarTurn.taken(app, server, "/w.ics", id, team.organizer());
            signIn(admin, "STAFF", "ADMINISTRATOR");
            String read = shown(open("sources/" + id));
            assertSays(read, "Place: Reading Room", "Bring *signs*");
            press("Publish");
            assertTrue(shown(open("sources/" + id)).contains("Published"));
        }
    }

    @Test
    void somebody_elses_calendar_is_not_found() {
        open(given.team().organizer(), "sources/" + UUID.randomUUID());
        assertEquals("Not found", findInView(H1.class).single().getText());
    }
}
