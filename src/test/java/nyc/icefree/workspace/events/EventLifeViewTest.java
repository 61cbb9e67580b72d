package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.partners.Organizations;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.approvals.WaitingFor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EventLifeViewTest extends WorkspaceTest {
    @Autowired
    Events events;

    @Autowired
    Organizations organizations;

    @Test
    void a_partner_submits_and_an_administrator_asks_back_with_words() {
        var team = given.untrustedTeam();
        String title = "Rights " + team.slug();
        var event = given.drafted(team, given.session(title, 7));
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        press("Submit for approval");
        pressAnywhere("Submit all the same");
        assertTrue(shown(findInView(EventHeader.class).single()).contains("Waits for approval"));
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        assertTrue(shown(open("review/" + event)).contains(title));
        press("Ask back");
        pressAnywhere("Send it back");
        var words = find(TextArea.class)
                .withCaption("What they should change or answer")
                .single();
        assertTrue(words.isInvalid());
        test(words).setValue("Who leads it?");
        pressAnywhere("Send it back");
        signIn(team.organizer(), "STAFF");
        var page = shown(open("events/" + event));
        assertTrue(page.contains("Who leads it?"), page);
        assertTrue(page.contains("Draft"), page);
    }

    @Test
    void a_postponed_event_says_so_and_takes_place_after_all() {
        var team = given.team();
        var event = given.published(team);
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        pressMore("Postpone");
        String asked = shown(find(Dialog.class).single());
        assertTrue(asked.contains("Nobody has reserved yet."), asked);
        assertTrue(asked.contains("No volunteer has a shift there."), asked);
        pressAnywhere("Postpone the event");
        assertTrue(shown(findInView(EventHeader.class).single()).contains("Postponed"));
        pressMore("Takes place after all");
        assertTrue(shown(findInView(EventHeader.class).single()).contains("Published"));
    }

    @Test
    void a_move_says_who_is_told_before_it_is_saved() {
        var team = given.team();
        var event = given.published(team);
        var before = events.slotOf(event).orElseThrow();
        signIn(team.organizer(), "STAFF");
        open("events/" + event + "/edit");
        moveADay();
        press("Save");
        var asked = find(Dialog.class).single();
        String text = shown(asked);
        assertTrue(text.contains("Nobody has reserved yet."), text);
        assertTrue(text.contains("2 organizers get an e-mail at once."), text);
        assertEquals(before, events.slotOf(event).orElseThrow());
        pressAnywhere("Move it and tell them");
        assertNotEquals(before, events.slotOf(event).orElseThrow());
    }

    @Test
    void where_a_second_person_is_needed_the_move_is_proposed_and_another_agrees() {
        var team = given.team();
        var coHost = given.team();
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        EventDraft draft = given.session("Together", 7).hostedWith(List.of(coHost.organization()));
        var event = given.published(team, draft);
        signIn(coHost.organizer(), "STAFF");
        assertTrue(shown(open("")).contains("to co-host: Together"));
        press("Accept");
        var before = events.slotOf(event).orElseThrow();
        signIn(team.organizer(), "STAFF");
        open("events/" + event + "/edit");
        moveADay();
        press("Save");
        pressAnywhere("Propose it");
        assertEquals(before, events.slotOf(event).orElseThrow());
        signIn(coHost.organizer(), "STAFF");
        assertTrue(shown(open("")).contains("Together: somebody proposes to move it"));
        open("events/" + event);
        press("Agree: move it");
        assertNotEquals(before, events.slotOf(event).orElseThrow());
    }

    @Test
    void an_event_is_set_to_publish_itself() {
        var team = given.team();
        var event = given.drafted(team, given.session("Later", 7));
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        pressMore("Publish later");
        pressAnywhere("Set the time");
        var when =
                find(DateTimePicker.class).withCaption("When it becomes public").single();
        assertTrue(when.isInvalid());
        test(when)
                .setValue(
                        java.time.LocalDateTime.now(nyc.icefree.Given.NEW_YORK).plusDays(1));
        pressAnywhere("Set the time");
        pressAnywhere("Publish all the same");
        var page = shown(findInView(WaitingFor.class).single());
        assertTrue(page.contains("Becomes public by itself"), page);
        assertEquals(
                EventState.APPROVED,
                events.view(event, nyc.icefree.eventviews.Audience.TEAM)
                        .orElseThrow()
                        .state());
        pressMore("Take back to draft");
        assertFalse(findInView(WaitingFor.class).exists());
    }

    @Test
    void what_cannot_be_published_again_says_why() {
        var team = given.team();
        var event = given.published(team, given.session("Soon over", 7));
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        pressMore("Take back");
        given.movedToThePast(event);
        pressAnywhere("Undo");
        assertTrue(find(Notification.class).all().stream()
                .anyMatch(notice ->
                        "The event is over.".equals(notice.getElement().getProperty("text"))));
    }

    private void moveADay() {
        begins(begin().plusDays(1));
    }
}
