package nyc.icefree.workspace.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given.Team;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.requests.RequestId;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RequestViewTest extends WorkspaceTest {
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
        signIn(team.organizer(), "STAFF");
        assertTrue(shown(open("")).contains("A group waits for your answer."));
        assertTrue(shown(open("requests")).contains("1 request"));
    }

    @Test
    void one_click_makes_a_draft_and_opens_it() {
        var team = given.team();
        var id = asked(team);
        signIn(team.organizer(), "STAFF");
        var page = shown(open("requests/" + id));
        assertTrue(page.contains("We meet in the basement"), page);
        assertTrue(page.contains("Corona, Queens"), page);
        assertFalse(page.contains("@example.org"), "nobody sees the address");
        press("Make it a draft");
        assertEquals(
                "Conozca sus derechos: Corona Mothers",
                findInView(H1.class).single().getText());
    }

    @Test
    void asking_and_declining_want_words_and_keep_what_was_typed() {
        var team = given.team();
        var id = asked(team);
        signIn(team.organizer(), "STAFF");
        open("requests/" + id);
        press("Send");
        var question = find(TextArea.class)
                .withCaption("What do you want to know or say?")
                .single();
        assertTrue(question.isInvalid());
        test(question).setValue("Is there a screen?");
        press("Decline the request");
        assertEquals("Is there a screen?", question.getValue());
        press("Send");
        assertTrue(shown(findInView(RequestView.class).single()).contains("Waits for their answer"));
        test(find(TextArea.class).withCaption("What they are told").single()).setValue("Nobody is free.");
        press("Decline the request");
        var page = shown(findInView(RequestView.class).single());
        assertTrue(page.contains("Declined"), page);
        assertFalse(page.contains("Make it a draft"), page);
    }

    @Test
    void an_administrator_reads_that_only_organizers_accept() {
        var id = asked(given.team());
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        var page = shown(open("requests/" + id));
        assertTrue(page.contains("Only organizers of the organization"), page);
        assertFalse(page.contains("Make it a draft"), page);
    }

    @Test
    void another_organizations_request_is_not_found() {
        var id = asked(given.team());
        signIn(given.team().organizer(), "STAFF");
        var page = shown(open("requests/" + id));
        assertTrue(page.contains("Not found"), page);
        assertFalse(page.contains("Corona"), page);
    }
}
