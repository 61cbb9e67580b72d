package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import nyc.icefree.workspace.CancelDialog;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;

class EventPageViewTest extends WorkspaceTest {
    @Test
    void the_header_says_when_where_state_and_who_comes() {
        var team = given.team();
        var event = given.published(team);
        signIn(team.organizer(), "STAFF");
        var page = shown(open("events/" + event));
        assertEquals("Know your rights", findInView(H1.class).single().getText());
        assertTrue(page.contains("6:30 PM to 8:00 PM, New York time"), page);
        assertTrue(page.contains("Elmhurst Reading Room, 8601 Example Avenue"), page);
        assertTrue(page.contains("Published"), page);
        assertTrue(page.contains("0 of 20 places taken"), page);
    }

    @Test
    void a_draft_is_published_and_taken_back_by_undo() {
        var team = given.team();
        var event = given.drafted(team, given.session("Know your rights", 7));
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        press("Publish");
        pressAnywhere("Publish all the same");
        assertTrue(shown(findInView(EventHeader.class).single()).contains("Published"));
        pressAnywhere("Undo");
        assertFalse(shown(findInView(EventHeader.class).single()).contains("Published"));
    }

    @Test
    void what_is_past_can_be_copied_but_neither_changed_nor_cancelled() {
        var team = given.team();
        var event = given.published(team);
        given.movedToThePast(event);
        signIn(team.organizer(), "STAFF");
        var page = shown(open("events/" + event));
        assertTrue(page.contains("Duplicate"), page);
        for (String button : List.of("Cancel event", "Take back", "Change")) {
            assertTrue(findInView(Button.class).withText(button).all().isEmpty(), button);
            assertTrue(findInView(RouterLink.class).withText(button).all().isEmpty(), button);
        }
    }

    @Test
    void cancelling_asks_what_people_are_told_and_keeps_the_dialog_open_without_it() {
        var team = given.team();
        var event = given.published(team);
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        pressMore("Cancel event");
        pressAnywhere("Cancel the event");
        var reason = find(TextArea.class).withCaption("What people are told").single();
        assertTrue(reason.isInvalid());
        test(reason).setValue("The hall is flooded.");
        pressAnywhere("Cancel the event");
        var header = shown(findInView(EventHeader.class).single());
        assertTrue(header.contains("Cancelled"), header);
        assertTrue(header.contains("The hall is flooded."), header);
    }

    @Test
    void cancelling_promises_no_message_that_nobody_gets_and_is_taken_back() {
        var team = given.team();
        var event = given.published(team);
        var form = new ReservationForm("Rosa", 3, null, Needs.NONE, Language.ENGLISH, false);
        As.nobody(() -> given.comes(event, form));
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        pressMore("Cancel event");
        var said = shown(find(CancelDialog.class).single());
        assertTrue(said.contains("Nobody who comes gave an e-mail address. One party gave no address"), said);
        assertTrue(said.contains("Know your rights, "), said);
        test(find(TextArea.class).withCaption("What people are told").single()).setValue("Flooded.");
        pressAnywhere("Cancel the event");
        pressAnywhere("Undo");
        assertTrue(shown(findInView(EventHeader.class).single()).contains("Published"));
    }

    @Test
    void an_organization_that_is_not_trusted_reads_why_it_cannot_publish() {
        var team = given.untrustedTeam();
        var event = given.drafted(team, given.session("Know your rights", 7));
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        assertTrue(findInView(Button.class).withText("Publish").all().isEmpty());
    }

    @Test
    void another_organizations_draft_is_not_found() {
        var event = given.drafted(given.team(), given.session("Secret plan", 7));
        signIn(given.team().organizer(), "STAFF");
        var page = shown(open("events/" + event));
        assertTrue(page.contains("Not found"), page);
        assertFalse(page.contains("Secret plan"), page);
    }
}
