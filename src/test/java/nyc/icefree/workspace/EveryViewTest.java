package nyc.icefree.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryViewTest extends WorkspaceTest {
    private static final Map<String, String> HEADLINES = Map.of(
            "", "Today",
            "events", "Events",
            "organizations", "Organizations",
            "venues", "Places",
            "volunteers", "Volunteers",
            "requests", "Requests",
            "people", "People",
            "outbox", "Outbox",
            "review", "Approvals",
            "settings", "Settings");

    /** All that views read from their addresses. */
    private static final Set<String> NAMES = Set.of(
            "q",
            "kind",
            "state",
            "help",
            "organization",
            "series",
            "from",
            "to",
            "until",
            "on",
            "view",
            "show",
            "tab",
            "template",
            "field",
            "place",
            "reason",
            "event",
            "batch");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "events",
                "organizations",
                "venues",
                "volunteers",
                "requests",
                "people",
                "outbox",
                "review",
                "settings"
            })
    void an_administrator_opens_it(String path) {
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open(path);
        assertEquals(HEADLINES.get(path), findInView(H1.class).single().getText());
    }

    @Test
    void invented_words_in_an_address_lead_to_no_error() {
        var admin = given.person();
        var team = given.team();
        given.appoint(team.organization(), admin, StaffRole.ORGANIZER);
        signIn(admin, "STAFF", "ADMINISTRATOR");
        var event = given.drafted(team, given.session("Know your rights", 9));
        signIn(admin, "STAFF", "ADMINISTRATOR");
        var paths = new ArrayList<>(HEADLINES.keySet());
        paths.addAll(List.of("record", "sources", "templates", "interpreters", "events/new"));
        paths.addAll(List.of("events/" + event, "events/" + event + "/edit"));
        for (var path : paths) {
            open(path);
            var headline = findInView(H1.class).single().getText();
            for (var invented : List.of("calendar", "words.~.title")) {
                UI.getCurrent()
                        .navigate(
                                path,
                                QueryParameters.simple(NAMES.stream()
                                        .collect(Collectors.toMap(Function.identity(), name -> invented))));
                assertEquals(headline, findInView(H1.class).single().getText(), path + " " + invented);
            }
        }
        assertFalse(shown(getCurrentView().getElement().getComponent().orElseThrow())
                .contains("~"));
    }

    @Test
    void settings_say_how_long_data_is_kept_and_which_variable_says_so() {
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        assertSays(shown(open("settings")), "Who had a shift, after it", "1 year", "KEPT_SHIFTS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "outbox", "settings"})
    void an_organizer_does_not_open_what_is_the_administrators(String path) {
        open(given.team().organizer(), path);
        assertEquals("Not found", findInView(H1.class).single().getText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "events",
                "organizations",
                "venues",
                "volunteers",
                "requests",
                "people",
                "outbox",
                "review",
                "settings"
            })
    void a_volunteer_opens_none(String path) {
        signIn(PersonId.random(), "VOLUNTEER");
        open(path);
        assertEquals("Not found", findInView(H1.class).single().getText());
    }

    @Test
    void today_says_that_a_draft_waits() {
        var team = given.team();
        given.drafted(team, given.session("Know your rights", 7));
        var page = shown(open(team.organizer(), ""));
        assertSays(page, "this is still a draft", "Finish it");
    }

    @Test
    void an_invited_persons_link_is_mailed_and_shown_to_nobody_else() {
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("people");
        press("Invite somebody");
        test(field(TextField.class, "Name")).setValue("Bo Example");
        pressAnywhere("Invite somebody");
        assertTrue(field(EmailField.class, "Email address").isInvalid());
        test(field(EmailField.class, "Email address")).setValue("bo-" + PersonId.random() + "@example.org");
        pressAnywhere("Invite somebody");
        assertFalse(find(TextField.class).withCaption("One-time link").exists());
        assertTrue(notices().contains("Bo Example is invited"));
    }
}
