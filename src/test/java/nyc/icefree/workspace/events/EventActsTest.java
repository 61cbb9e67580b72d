package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.As;
import nyc.icefree.Given.Team;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.workspace.CopyLink;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.checklists.ChecklistPanel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An event's page offers one act first, its public page where there is one, and the rest in a menu. */
class EventActsTest extends WorkspaceTest {
    @Autowired
    EventPlanning planning;

    @Autowired
    EventApproval steps;

    @Autowired
    EventDeletion deletion;

    @Test
    void each_state_has_one_first_act_and_no_other_in_its_color() {
        var team = given.team();
        var draft = given.drafted(team, given.session("A draft", 7));
        assertEquals(List.of("Publish"), first(team, draft));
        assertEquals(List.of("Change"), first(team, given.published(team)));
        var postponed = given.published(team);
        As.staff(team.organizer(), () -> planning.postpone(postponed, ""));
        assertEquals(List.of("Set the new date"), first(team, postponed));
        var cancelled = given.published(team);
        As.staff(team.organizer(), () -> planning.cancel(cancelled, "No heating."));
        assertEquals(List.of("Duplicate…"), first(team, cancelled));
        var past = given.published(team);
        given.movedToThePast(past);
        assertEquals(List.of("Duplicate…"), first(team, past));
        var partner = given.untrustedTeam();
        var theirs = given.drafted(partner, given.session("A draft", 7));
        assertEquals(List.of("Submit for approval"), first(partner, theirs));
        As.staff(partner.organizer(), () -> steps.submit(theirs, null));
        assertEquals(List.of("Change"), first(partner, theirs));
    }

    @Test
    void no_part_of_the_page_has_a_second_first_act() {
        var team = given.team();
        var event = given.published(team);
        signIn(team.organizer(), "STAFF");
        for (String tab : List.of("details", "shifts", "rsvps", "checklist")) {
            assertEquals(List.of("Change"), first(openTab(event, tab)), tab);
        }
    }

    @Test
    void what_is_public_can_be_looked_at_and_its_link_be_copied() {
        var team = given.team();
        var event = given.published(team);
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        var page = findInView(Anchor.class).withText("View page").single();
        assertTrue(page.getHref().startsWith("/en/events/know-your-rights"), page.getHref());
        tell("link-copied");
        assertEquals("Copied", find(Notification.class).last().getElement().getProperty("text"));
        tell("link-not-copied");
        var field = findInView(TextField.class).withCaption("Copy this link").single();
        assertTrue(field.getValue().endsWith(page.getHref()), field.getValue());
        assertTrue(field.isReadOnly());
    }

    @Test
    void a_draft_has_no_public_page_to_lead_to() {
        var team = given.team();
        var event = given.drafted(team, given.session("A draft", 7));
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        assertTrue(findInView(CopyLink.class).all().isEmpty());
        assertTrue(findInView(Anchor.class).withText("View page").all().isEmpty());
    }

    @Test
    void what_somebody_deleted_meanwhile_is_said_to_be_gone() {
        var team = given.team();
        var event = given.drafted(team, given.session("A draft", 7));
        signIn(team.organizer(), "STAFF");
        var page = open("events/" + event);
        As.staff(team.organizer(), () -> deletion.delete(event));
        signIn(team.organizer(), "STAFF");
        press("Publish");
        assertTrue(shown(page).contains("This event is not there any more"), shown(page));
        assertFalse(findInView(EventActions.class).exists());
        assertFalse(findInView(EventTabs.class).exists());
    }

    @Test
    void a_part_that_cannot_be_read_says_so_and_is_tried_again_by_a_button() {
        var team = given.team();
        var event = given.drafted(team, given.session("A draft", 7));
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        signIn(given.person(), "STAFF");
        var tabs = findInView(TabSheet.class).single();
        assertThrows(NotYours.class, () -> tabs.setSelectedIndex(3));
        roundTrip();
        assertTrue(shown(tabs).contains("This part could not be read."), shown(tabs));
        signIn(team.organizer(), "STAFF");
        press("Try again");
        assertTrue(findInView(ChecklistPanel.class).exists());
        assertFalse(shown(tabs).contains("could not be read"));
    }

    @Test
    void what_people_would_miss_is_said_before_and_leads_to_the_form() {
        var team = given.team();
        var event = given.drafted(team, given.session("In English only", 7));
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        press("Publish");
        var asked = find(Dialog.class).single();
        assertTrue(shown(asked).contains("Spanish"), shown(asked));
        pressAnywhere("Leave it");
        assertTrue(shown(findInView(EventHeader.class).single()).contains("Draft"));
        press("Publish");
        test(find(Dialog.class)
                        .single()
                        .getChildren()
                        .flatMap(EventActsTest::below)
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .filter(button -> button.getText().contains("Spanish"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertTrue(getCurrentView() instanceof EventEditView);
        assertTrue(findInView(TextField.class).withCaption("Title in Spanish").exists(), "at its field");
    }

    @Test
    void what_somebody_changed_meanwhile_is_shown_as_it_is_now() {
        var team = given.team();
        var event = given.drafted(team, given.session("A draft", 7));
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        As.staff(team.organizer(), () -> planning.publish(event));
        signIn(team.organizer(), "STAFF");
        press("Publish");
        pressAnywhere("Publish all the same");
        assertTrue(shown(findInView(EventHeader.class).single()).contains("Published"));
        assertTrue(findInView(MoreMenu.class).exists());
    }

    private List<String> first(Team team, EventId event) {
        signIn(team.organizer(), "STAFF");
        return first(open("events/" + event));
    }

    /** What stands in the color of the first act, wherever on the page. */
    private List<String> first(Main page) {
        return below(page)
                .filter(part -> !part.getElement().isTextNode()
                                && part.getElement().getClassList().contains("primary")
                        || (part instanceof Button button
                                && button.getThemeNames().contains("primary")))
                .map(part -> part.getElement().getText())
                .toList();
    }

    private static Stream<Component> below(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(EventActsTest::below));
    }

    private void tell(String event) {
        var button = findInView(Button.class).withText("Copy link").single().getElement();
        button.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(button, event, JacksonUtils.createObjectNode()));
    }
}
