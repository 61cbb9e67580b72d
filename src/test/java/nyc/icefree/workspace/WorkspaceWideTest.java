package nyc.icefree.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.partnercalendars.SourceForm;
import nyc.icefree.partnercalendars.Sources;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.Venues;
import nyc.icefree.workspace.controls.RefusalNotices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds in every view: why something is refused, how long texts and lists are, and what is offered by the keyboard. */
class WorkspaceWideTest extends WorkspaceTest {
    private static final String OVER = "The event is over.";
    private static final int MORE = 4;

    /** More than a page. */
    private static final int ROWS = 60;

    private static final int MOST = 15;

    @Autowired
    private ViewerWords words;

    @Autowired
    EventRequests requests;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    Venues venues;

    @Autowired
    Sources sources;

    @BeforeEach
    void open() {
        open(given.team().organizer(), "");
    }

    @Test
    void a_refusal_that_nobody_catches_is_shown_in_its_words() {
        var button = new Button("Publish", click -> over());
        UI.getCurrent().add(button);
        try {
            button.click();
        } catch (Refused thrown) {
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new ExecutionException(thrown)));
        }
        assertTrue(notices().contains(OVER), notices());
        assertFalse(notices().contains("Something broke"));
    }

    @Test
    @SuppressWarnings("NullAway") // the event is not looked at
    void a_view_that_cannot_be_opened_says_why() {
        var view = new RefusedView(words);
        int status =
                view.setErrorParameter(null, new ErrorParameter<>(Refused.class, new Refused(PlanningRefused.OVER)));
        assertEquals(409, status);
        assertTrue(shown(view).contains(OVER), shown(view));
    }

    @Test
    void where_no_field_is_to_blame_a_notice_says_why() {
        assertEquals(RefusalNotices.Outcome.REFUSED, RefusalNotices.run(words(), WorkspaceWideTest::over));
        assertTrue(notices().contains(OVER));
        assertEquals(RefusalNotices.Outcome.DONE, RefusalNotices.run(words(), () -> {}));
        assertEquals(RefusalNotices.Outcome.GONE, RefusalNotices.run(words(), () -> {
            throw new NotYours();
        }));
        assertTrue(notices().contains("It is not there anymore."));
    }

    @Test
    void the_one_field_says_why_and_keeps_what_was_typed() {
        var field = new TextField();
        field.setValue("typed");
        assertEquals(RefusalNotices.Outcome.REFUSED, RefusalNotices.at(field, words(), WorkspaceWideTest::over));
        assertTrue(field.isInvalid());
        assertEquals(OVER, field.getErrorMessage());
        assertEquals("typed", field.getValue());
    }

    @Test
    void each_reason_stands_at_its_field_and_the_rest_in_a_notice() {
        var marked = new ArrayList<RefusalReason>();
        var title = new FieldProblem("title", FormProblem.TITLE_MISSING);
        var venue = new FieldProblem("venue", FormProblem.VENUE_UNKNOWN);
        RefusalNotices.marked(words(), (reason, text) -> reason == title && marked.add(reason), () -> {
            throw new Refused(List.of(title, venue));
        });
        assertEquals(List.of(title), marked);
        assertTrue(notices().contains(words().why(venue)));
        assertFalse(notices().contains(words().why(title)));
    }

    @Test
    void beside_what_was_typed_it_is_said_that_it_can_be_copied() {
        var said = new ArrayList<String>();
        RefusalNotices.said(words(), said::add, () -> {
            throw new ChangedMeanwhile();
        });
        assertEquals(List.of(words().why(ChangedMeanwhile.Reason.COPY_WHAT_YOU_TYPED)), said);
        RefusalNotices.run(words(), () -> {
            throw new ChangedMeanwhile();
        });
        assertTrue(notices().contains(words().why(ChangedMeanwhile.Reason.LOOK_AGAIN)));
    }

    private static void over() {
        throw new Refused(PlanningRefused.OVER);
    }

    private Words words() {
        return words.get();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "events", "organizations", "venues", "people", "requests", "volunteers", "sources", "outbox"
            })
    void a_longer_list_does_not_cost_a_statement_for_each_row(String view) {
        var team = given.team();
        more(team);
        more(team);
        signIn(team.organizer(), "STAFF", "ADMINISTRATOR");
        statements(view); // notes the reading once
        long before = statements(view);
        for (int n = 0; n < MORE; n++) {
            more(team);
        }
        signIn(team.organizer(), "STAFF", "ADMINISTRATOR");
        long after = statements(view);
        // what is read at most once a second may come between
        assertTrue(before > 0 && after < before + MORE, "statements: " + before + ", then " + after);
    }

    private long statements(String view) {
        open("my-calendar"); // so that the view is made anew
        return CountedStatements.in(() -> {
            var page = open(view);
            all(Grid.class).forEach(grid -> test(grid).size());
            return page;
        });
    }

    private void more(Given.Team team) {
        var event = given.published(team, given.session("Know your rights " + UUID.randomUUID(), 6));
        var day = Given.inDays(6);
        var slot = TimeSlot.of(day.atTime(18, 0), day.atTime(20, 30), Given.NEW_YORK);
        given.planned(team, Given.shift(event, ShiftRole.MARSHAL, 2, slot).withSignup(SignupMode.ASK));
        As.nobody(() -> given.comes(event, Given.party("Rosa", 2)));
        As.nobody(() -> requests.send(RequestForms.session("Corona", team.organization()), UUID.randomUUID()));
        given.untrustedTeam();
        given.volunteer(team);
    }

    @Test
    void a_page_takes_few_statements_however_long_the_list_is() {
        var team = given.team();
        for (int n = 0; n < ROWS; n++) {
            row(team, "Row " + n + " " + UUID.randomUUID());
        }
        signIn(team.organizer(), "STAFF", "ADMINISTRATOR");
        for (var view : List.of("people", "organizations", "venues", "volunteers", "sources", "record")) {
            first(view); // notes the reading once, and what is kept from now on
            long first = first(view);
            assertTrue(first > 0 && first <= MOST, view + " takes statements: " + first);
            long next = CountedStatements.in(() -> {
                assertTrue(page(50, 10).size() == 10, view);
                return view;
            });
            assertTrue(next <= first, view + " takes statements for a page: " + next);
        }
    }

    @Test
    void a_list_reads_its_first_page_once_and_the_others_when_they_are_asked_for() {
        var team = given.team();
        String name = "Paged " + UUID.randomUUID();
        for (int n = 10; n < 70; n++) {
            venue(team, name + " " + n);
        }
        open(team.organizer(), "venues");
        search(name);
        var grid = findInView(Grid.class).single();
        assertEquals(60, test(grid).size());
        assertEquals(10, page(50, 50).size());
        assertEquals(name + " 10", test(grid).getLitRendererPropertyValue(0, 0, "title", String.class));
        assertEquals(name + " 69", test(grid).getLitRendererPropertyValue(59, 0, "title", String.class));
    }

    private void search(String name) {
        test(findInView(TextField.class).single()).setValue(name);
    }

    private long first(String view) {
        open("my-calendar"); // so that the view is made anew
        return CountedStatements.in(() -> {
            var page = open(view);
            roundTrip();
            return page;
        });
    }

    @SuppressWarnings("unchecked")
    private List<Object> page(int offset, int limit) {
        Grid<Object> grid = findInView(Grid.class).single();
        return grid.getDataProvider()
                .fetch(new Query<>(offset, limit, List.of(), null, null))
                .toList();
    }

    private void row(Given.Team team, String name) {
        given.untrustedTeam();
        As.administrator(team.organizer(), () -> accounts.invite(name, Given.email(), Language.ENGLISH, false));
        venue(team, name);
        As.staff(
                team.organizer(),
                () -> sources.add(
                        team.organization(),
                        new SourceForm(
                                "https://calendar.example.org/" + UUID.randomUUID(),
                                name,
                                Language.ENGLISH,
                                EventKind.OTHER,
                                null)));
        given.volunteer(name, team);
    }

    private void venue(Given.Team team, String name) {
        As.staff(
                team.organizer(),
                () -> venues.add(
                        team.organization(),
                        new VenueForm(name, "2 Sample Street", "", null, "", null, null, Set.of(), 9, "", false)));
    }

    @Test
    void a_partys_note_and_name_say_how_much_too_long_they_are() {
        var team = given.team();
        var event = given.published(team);
        openTab(team.organizer(), event, "rsvps");
        press("Add a party");
        var name = field(TextField.class, "Name");
        var note = field(TextArea.class, "Note");
        test(name).setValue("R".repeat(81));
        test(note).setValue("n".repeat(512));
        for (int sent = 0; sent < 2; sent++) {
            says(name, 81, "at most 80 fit. Shorten it by one character.");
            says(note, 512, "it has 512 characters, and at most 200 fit. Shorten it by 312 characters.");
            pressAnywhere("Add a party");
        }
        test(note).setValue("n".repeat(200));
        assertFalse(note.isInvalid());
    }

    @Test
    void a_place_says_it_in_each_field() {
        var team = given.team();
        open(team.organizer(), "venues");
        press("Add a place");
        var name = field(TextField.class, "Name of the place");
        test(name).setValue("R".repeat(207));
        says(name, 207, "Shorten it by 7 characters.");
    }

    @Test
    void a_page_of_the_campaign_says_it_at_the_text_itself() {
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("pages/about/en");
        var about = all(TextArea.class).getFirst();
        test(about).setValue("a".repeat(20_001));
        press("Save");
        says(about, 20_001, "it has 20,001 characters, and at most 20,000 fit. Shorten it by one character.");
    }

    private static void says(TextFieldBase<?, String> field, int kept, String text) {
        assertEquals(kept, field.getValue().length());
        assertTrue(field.isInvalid());
        assertTrue(field.getErrorMessage().endsWith(text), field.getErrorMessage());
    }

    @Test
    void what_is_pasted_from_a_map_fills_in_the_numbers_and_is_kept_with_the_place() {
        var team = given.team();
        open(team.organizer(), "venues");
        press("Add a place");
        String name = "Room " + UUID.randomUUID();
        type("Name of the place", name);
        type("Address", "4 Example Plaza");
        type("Exact place, from a map", "https://maps.example.org/short/AbCd");
        assertTrue(text("Exact place, from a map").isInvalid());
        assertNull(number("Latitude").getValue());
        type("Exact place, from a map", "https://maps.example.org/@40.7136,-74.0042,18z");
        assertFalse(text("Exact place, from a map").isInvalid());
        assertEquals("", text("Exact place, from a map").getValue());
        assertEquals(40.7136, number("Latitude").getValue());
        test(number("Longitude")).setValue(74.0042);
        pressAnywhere("Add the place");
        assertTrue(number("Latitude").isInvalid(), "that would be in Asia");
        test(number("Longitude")).setValue(-74.0042);
        pressAnywhere("Add the place");
        var kept =
                As.staff(team.organizer(), () -> venues.list(name)).getFirst().facts();
        assertEquals(40.7136, kept.latitude());
        assertEquals(-74.0042, kept.longitude());
    }

    private TextField text(String caption) {
        return field(TextField.class, caption);
    }

    private NumberField number(String caption) {
        return field(NumberField.class, caption);
    }
}
