package nyc.icefree.workspace.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given.Team;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.requests.RequestId;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RequestViewTest extends WorkspaceTest {
    private static final int A_CLICK = 15;

    @Autowired
    EventRequests requests;

    @Autowired
    RequestDesk desk;

    private RequestId asked(Team team) {
        requests.send(RequestForms.session("Corona Mothers", team.organization()), UUID.randomUUID());
        return As.staff(team.organizer(), () -> desk.queue(true)).getFirst().id();
    }

    @Test
    void today_says_that_a_group_waits_and_the_queue_shows_it() {
        var team = given.team();
        asked(team);
        assertTrue(shown(open(team.organizer(), "")).contains("A group waits for your answer."));
        assertTrue(shown(open("requests")).contains("1 request"));
    }

    @Test
    void one_click_makes_a_draft_and_leads_to_it() {
        var team = given.team();
        var id = asked(team);
        var page = shown(open(team.organizer(), "requests/" + id));
        assertSays(page, "We meet in the basement", "Corona, Queens");
        assertFalse(page.contains("@example.org"), "nobody sees the address");
        press("Make it a draft");
        assertTrue(shown(findInView(RequestsView.class).single()).contains("Nothing here"));
        assertSays(notices(), "It’s a draft now.", "Open the event");
        pressAnywhere("Undo");
        assertTrue(notices().contains("Undone. It waits again."), notices());
        assertTrue(shown(findInView(RequestsView.class).single()).contains("We meet in the basement"));
    }

    @Test
    void asking_and_declining_want_words_and_keep_what_was_typed() {
        var team = given.team();
        var id = asked(team);
        open(team.organizer(), "requests/" + id);
        press("Ask");
        press("Send");
        assertTrue(words("What do you want to know or say?").isInvalid());
        test(words("What do you want to know or say?")).setValue("Is there a screen?");
        open("requests");
        open("requests/" + id);
        assertEquals(
                "Is there a screen?", words("What do you want to know or say?").getValue());
        press("Send");
        assertTrue(shown(findInView(RequestsView.class).single()).contains("Waits for their answer"));
        press("Decline");
        test(words("What they are told")).setValue("Nobody is free.");
        press("Decline the request");
        pressAnywhere("Undo");
        assertEquals("Nobody is free.", words("What they are told").getValue());
        press("Decline the request");
        var page = shown(open("requests/" + id));
        assertTrue(page.contains("Declined by Ada Example"), page);
        assertFalse(page.contains("Make it a draft"), page);
    }

    @Test
    void whoever_leaves_with_words_that_are_not_sent_is_asked() {
        var team = given.team();
        var id = asked(team);
        open(team.organizer(), "requests/" + id);
        press("Decline");
        test(words("What they are told")).setValue("Nobody is");
        UI.getCurrent().navigate("events");
        pressAnywhere("Stay here");
        assertEquals("Nobody is", words("What they are told").getValue());
        UI.getCurrent().navigate("events");
        pressAnywhere("Leave without saving");
        assertFalse(findInView(RequestsView.class).exists());
    }

    @Test
    void what_a_colleague_has_decided_meanwhile_says_who_and_loses_nothing_typed() {
        var team = given.team();
        var id = asked(team);
        open(team.organizer(), "requests/" + id);
        press("Decline");
        test(words("What they are told")).setValue("Nobody is free.");
        As.staff(team.organizer(), () -> desk.decline(id, "No room."));
        signIn(team.organizer(), "STAFF");
        press("Decline the request");
        var page = shown(findInView(RequestsView.class).single());
        assertTrue(page.contains("Declined by Ada Example"), page);
        assertEquals("Nobody is free.", words("What you had written").getValue());
    }

    @Test
    void what_is_not_theirs_any_more_leaves_them_what_they_had_typed() {
        var team = given.team();
        var id = asked(team);
        open(team.organizer(), "requests/" + id);
        press("Decline");
        test(words("What they are told")).setValue("Nobody is free.");
        As.staff(team.organizer(), () -> desk.give(id, given.team().organization()));
        signIn(team.organizer(), "STAFF");
        press("Decline the request");
        assertEquals("Nobody is free.", words("What you had written").getValue());
    }

    @Test
    void words_for_an_answer_that_is_not_there_any_more_are_shown() {
        var team = given.team();
        var id = asked(team);
        open(team.organizer(), "requests/" + id);
        press("Decline");
        test(words("What they are told")).setValue("Nobody is free.");
        As.staff(team.organizer(), () -> desk.accept(id, desk.detail(id).version(), null));
        signIn(team.organizer(), "STAFF");
        press("Decline the request");
        assertEquals("Nobody is free.", words("What you had written").getValue());
    }

    @Test
    void each_notice_takes_its_own_answer_back_and_moves_nobody_who_has_left() {
        var team = given.team();
        var first = asked(team);
        requests.send(RequestForms.session("Corona Fathers", team.organization()), UUID.randomUUID());
        open(team.organizer(), "requests/" + first);
        press("Make it a draft");
        press("Make it a draft");
        open("");
        test(find(Button.class).withText("Undo").first()).click();
        assertTrue(notices().contains("Undone. It waits again."), notices());
        var waiting = As.staff(team.organizer(), () -> desk.queue(true));
        signIn(team.organizer(), "STAFF");
        assertEquals(first, waiting.getFirst().id());
        assertEquals(1, waiting.size());
        assertTrue(find(RequestsView.class).all().isEmpty());
    }

    @Test
    void a_click_takes_few_statements() {
        var team = given.team();
        var id = asked(team);
        asked(team);
        open(team.organizer(), "requests/" + id);
        long counted = CountedStatements.in(() -> open("requests/" + id));
        assertTrue(counted <= A_CLICK, "statements: " + counted);
    }

    private TextArea words(String caption) {
        return field(TextArea.class, caption);
    }

    @Test
    void an_administrator_reads_that_only_organizers_accept() {
        var id = asked(given.team());
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        var page = shown(open("requests/" + id));
        assertTrue(page.contains("Only organizers of the organization"), page);
        assertFalse(page.contains("Make it a draft"), page);
    }
}
