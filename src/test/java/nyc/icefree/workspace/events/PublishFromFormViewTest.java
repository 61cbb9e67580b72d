package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventQuery;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.text.Language;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One press saves and publishes; what people would miss is said before, with the way to it, and forbids nothing. */
class PublishFromFormViewTest extends WorkspaceTest {
    private final LocalDate day = LocalDate.now(Given.NEW_YORK).plusDays(9);

    @Autowired
    EventPlanning planning;

    @Autowired
    EventDesk desk;

    @Test
    void what_people_would_miss_is_said_and_it_is_published_all_the_same() {
        var team = given.team();
        signIn(team.organizer(), "STAFF");
        open("events/new");
        title("Rights at work");
        begins(day.atTime(18, 0));
        press("Save and publish");
        assertEquals(
                List.of(
                        "There is no place yet, so nobody knows where to go.",
                        "There is no description, so nobody knows what to expect.",
                        "It is not written in Spanish yet; whoever reads that sees another language.",
                        "It has no shifts yet, so nobody is asked to help."),
                find(ListItem.class, dialog()).all().stream().map(this::shown).toList());
        assertEquals(0, count(team), "nothing is saved before that is answered");
        pressAnywhere("Publish all the same");
        assertEquals("Rights at work", findInView(H1.class).single().getText());
        assertTrue(notices().stream().anyMatch(text -> text.startsWith("The event is public now. It has no shifts")));
        assertEquals(1, count(team));
    }

    @Test
    void a_line_leads_to_its_field() {
        signIn(given.team().organizer(), "STAFF");
        open("events/new");
        title("Rights at work");
        begins(day.atTime(18, 0));
        press("Save and publish");
        assertFalse(has("Title in Spanish"));
        pressAnywhere("It is not written in Spanish yet; whoever reads that sees another language.");
        assertTrue(has("Title in Spanish"));
        assertFalse(find(ReadinessDialog.class).exists());
    }

    @Test
    void what_is_wrong_is_said_before_what_is_missing() {
        signIn(given.team().organizer(), "STAFF");
        open("events/new");
        press("Save and publish");
        assertFalse(find(ReadinessDialog.class).exists());
        assertTrue(findInView(TextField.class)
                .withCaption("Title in English")
                .single()
                .isInvalid());
    }

    @Test
    void what_is_over_cannot_be_published_all_the_same() {
        var team = given.team();
        signIn(team.organizer(), "STAFF");
        open("events/new");
        title("Long ago");
        begins(LocalDate.now(Given.NEW_YORK).minusDays(3).atTime(18, 0));
        press("Save and publish");
        pressAnywhere("Publish all the same");
        assertTrue(shown(findInView(MessageBar.class).single()).contains("over"), "it stands in the foot");
        assertEquals(0, count(team));
    }

    @Test
    void who_is_not_trusted_submits() {
        var team = given.untrustedTeam();
        signIn(team.organizer(), "STAFF");
        open("events/new");
        assertFalse(findInView(Button.class).withText("Save and publish").exists());
        title("Rights at work");
        begins(day.atTime(18, 0));
        press("Save and submit");
        pressAnywhere("Submit all the same");
        assertTrue(shown(findInView(EventHeader.class).single()).contains("Waits for approval"));
    }

    @Test
    void a_draft_is_changed_and_published_and_a_public_event_is_saved() {
        var team = given.team();
        var id = given.drafted(team, given.session("Rights", 9));
        signIn(team.organizer(), "STAFF");
        open("events/" + id + "/edit");
        title("Rights at work");
        press("Save and publish");
        pressAnywhere("Publish all the same");
        var plan = As.staff(team.organizer(), () -> planning.planOf(id).orElseThrow());
        assertEquals(EventState.PUBLISHED, plan.state());
        assertEquals("Rights at work", plan.draft().words().getFirst().title());
        assertTrue(shown(findInView(EventHeader.class).single()).contains("Published"), "what one comes to is not old");
        pressAnywhere("Undo");
        assertFalse(shown(findInView(EventHeader.class).single()).contains("Published"), "nor after it was undone");
        As.staff(team.organizer(), () -> planning.publish(id));
        open("events/" + id + "/edit");
        assertTrue(findInView(Button.class).withText("Save").exists());
        assertFalse(findInView(Button.class).withText("Save and publish").exists());
    }

    private ReadinessDialog dialog() {
        return find(ReadinessDialog.class).single();
    }

    private List<String> notices() {
        return find(Notification.class).all().stream().map(this::shown).toList();
    }

    private boolean has(String caption) {
        return findInView(TextField.class).withCaption(caption).exists();
    }

    private void title(String text) {
        test(findInView(TextField.class).withCaption("Title in English").single())
                .setValue(text);
    }

    private int count(Given.Team team) {
        return As.staff(team.organizer(), () -> desk.count(EventQuery.all(Language.ENGLISH)));
    }
}
