package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.events.EventApproval;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees what on the page of one event, and that nobody sees a button that would refuse them. */
class EventPageRolesTest extends WorkspaceTest {
    private static final String COMES = "Quetzalina Comes";

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    EventApproval steps;

    private Team host;
    private Team coHost;
    private EventId event;

    @BeforeEach
    void an_event_with_a_co_host_a_party_and_a_shift() {
        host = given.team();
        coHost = given.team();
        event = given.published(host, given.session("Together", 6).hostedWith(List.of(coHost.organization())));
        given.accepted(coHost, event);
        As.nobody(() -> given.comes(event, Given.party(COMES, 2)));
        var day = java.time.LocalDate.now(Given.NEW_YORK).plusDays(6);
        var slot = TimeSlot.of(day.atTime(18, 30), day.atTime(20, 0), Given.NEW_YORK);
        given.planned(host, Given.shift(event, ShiftRole.MARSHAL, 2, slot).withSignup(SignupMode.ASK));
    }

    @Test
    void an_organizer_of_the_host_sees_all_and_may_act() {
        signIn(host.organizer(), "STAFF");
        var page = shown(openTab(event, "rsvps"));
        assertEquals(
                List.of("Details", "Shifts, 2 open", "Who comes, 2 of 20", "Checklist", "Announcements", "Messages"),
                tabs());
        assertTrue(page.contains("0 of 2 seats filled"), page);
        assertTrue(findInView(MoreMenu.class).exists());
    }

    @Test
    void a_co_hosts_organizer_sees_how_many_come_and_nobody_who_does_not_share_it() {
        signIn(coHost.organizer(), "STAFF");
        var page = openTab(event, "rsvps");
        assertEquals(List.of("Details", "Who comes", "Announcements", "Messages"), tabs());
        String header = shown(findInView(EventHeader.class).single());
        assertTrue(header.contains("2 of 20 places taken"), header);
        assertFalse(header.contains("No shifts"), "the shifts are the host's to know: " + header);
        assertFalse(shown(page).contains(COMES), shown(page));
        onlyLooks();
    }

    @Test
    void an_administrator_without_membership_sees_what_the_public_sees() {
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        for (String tab : List.of("details", "shifts", "rsvps", "checklist")) {
            var page = openTab(event, tab);
            assertEquals(List.of("Details"), tabs());
            assertFalse(shown(page).contains(COMES), shown(page));
            assertFalse(shown(page).contains("places taken"), shown(page));
            onlyLooks();
        }
    }

    @Test
    void an_administrator_is_led_to_where_what_waits_is_decided_and_nobody_else_is() {
        var partner = given.untrustedTeam();
        var waits = given.drafted(partner, given.session("Waits", 7));
        As.staff(partner.organizer(), () -> steps.submit(waits, null));
        signIn(partner.organizer(), "STAFF");
        open("events/" + waits);
        assertFalse(findInView(RouterLink.class).withText("Decide about it").exists());
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("events/" + waits);
        assertEquals(
                "review",
                findInView(RouterLink.class)
                        .withText("Decide about it")
                        .single()
                        .getHref());
        assertTrue(findInView(Button.class).all().isEmpty());
    }

    @Test
    void an_organizer_of_another_organization_finds_the_public_event_not_there() {
        signIn(given.team().organizer(), "STAFF");
        var page = shown(open("events/" + event));
        assertTrue(page.contains("Not found"), page);
        assertFalse(page.contains("Together"), page);
    }

    private List<String> tabs() {
        return all(Tab.class).stream().map(Tab::getLabel).toList();
    }

    private void onlyLooks() {
        assertFalse(findInView(MoreMenu.class).exists());
        assertEquals(
                List.of("Copy link"),
                findInView(Button.class).all().stream().map(Button::getText).toList());
        assertTrue(findInView(Anchor.class).withText("View page").exists());
        assertFalse(findInView(RouterLink.class).withText("Change").exists());
    }
}
