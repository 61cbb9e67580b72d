package nyc.icefree.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
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

    @ParameterizedTest
    @ValueSource(strings = {"people", "outbox", "settings"})
    void an_organizer_does_not_open_what_is_the_administrators(String path) {
        signIn(given.team().organizer(), "STAFF");
        open(path);
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
        signIn(team.organizer(), "STAFF");
        var page = shown(open(""));
        assertTrue(page.contains("this is still a draft"), page);
        assertTrue(page.contains("Finish it"), page);
    }

    @Test
    void an_invited_persons_link_is_mailed_and_shown_to_nobody_else() {
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("people");
        press("Invite somebody");
        test(find(TextField.class).withCaption("Name").single()).setValue("Bo Example");
        pressAnywhere("Invite somebody");
        assertTrue(find(EmailField.class).withCaption("E-mail address").single().isInvalid());
        test(find(EmailField.class).withCaption("E-mail address").single())
                .setValue("bo-" + PersonId.random() + "@example.org");
        pressAnywhere("Invite somebody");
        assertFalse(find(TextField.class).withCaption("One-time link").exists());
        assertTrue(find(Notification.class).all().stream()
                .anyMatch(said -> test(said).getText().contains("Bo Example is invited")));
    }
}
