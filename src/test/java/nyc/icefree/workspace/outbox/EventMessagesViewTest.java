package nyc.icefree.workspace.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nyc.icefree.text.Language;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.Fold;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.outbox.EventMessagesPanels.EventMessagesPanel;
import org.junit.jupiter.api.Test;

/** An organizer reads what their event will send before anybody is sent it. */
class EventMessagesViewTest extends WorkspaceTest {
    @Test
    void a_draft_says_each_message_and_when_it_leaves_in_each_language() {
        var team = given.team();
        var event = given.drafted(team, given.session("Know your rights", 9));
        openTab(team.organizer(), event, EventLinks.MESSAGES);
        var page = html();
        assertSays(page, "Reservation: confirmation", "Leaves ", "11:00 AM", "********");
        assertFalse(page.contains("<a href"), "nobody follows what is masked");
        var reminder = all(Fold.class).stream()
                .filter(fold -> shown(fold).contains("Reminder the day before"))
                .findFirst()
                .orElseThrow();
        assertTrue(shown(reminder).contains("Reminder: "), shown(reminder));
        RadioButtonGroup<Language> language = choice(RadioButtonGroup.class, "In which language");
        test(language).selectItem("Spanish");
        assertSays(html(), "Reservation: confirmation", "lang=\"es\"");
    }

    @Test
    void the_form_of_a_draft_leads_there() {
        var team = given.team();
        var event = given.drafted(team, given.session("Know your rights", 9));
        open(team.organizer(), "events/" + event + "/edit");
        var link = findInView(RouterLink.class)
                .withText("Read every message that it will send")
                .single();
        assertEquals("events/" + event + "?tab=messages", link.getHref());
    }

    @Test
    void a_co_host_reads_them_and_a_stranger_does_not_see_that_there_are_any() {
        var team = given.team();
        var partner = given.team();
        var event =
                given.published(team, given.session("Know your rights", 9).hostedWith(List.of(partner.organization())));
        given.accepted(partner, event);
        openTab(partner.organizer(), event, EventLinks.MESSAGES);
        assertTrue(html().contains("Reservation: confirmation"), html());
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        openTab(event, EventLinks.MESSAGES);
        assertTrue(findInView(EventMessagesPanel.class).all().isEmpty());
    }

    private String html() {
        return findInView(EventMessagesPanel.class).single().getElement().getOuterHTML();
    }
}
