package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import nyc.icefree.As;
import nyc.icefree.Given.Team;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestForms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("proof") // long, and each of its pages has tests of its own
class StaffQueueTest extends StaffJourney {
    private static final int PHONE = 360;

    @Autowired
    EventRequests requests;

    @Autowired
    RequestDesk desk;

    @Test
    void a_queue_is_answered_by_keys_alone(Page page) {
        ask(team, "Parents");
        ask(team, "Bakers");
        ask(team, "Tenants");
        signIn();
        staff.go("/workspace/requests");
        assertThat(page.locator(".menu-count").first()).hasText("3");
        page.locator("main vaadin-grid td.body-cell[tabindex='0']").first().focus();

        key(staff, "j");
        open(page, "Parents");
        key(staff, "j");
        open(page, "Bakers");
        key(staff, "k");
        open(page, "Parents");
        assertThat(page).hasURL(Pattern.compile(".*/workspace/requests/[0-9a-f-]{36}$"));

        key(staff, "d");
        page.keyboard().type("Nobody is free: a, d, j and u are just letters here.");
        page.keyboard().press("Control+s");
        staff.settle();
        staff.sees("Declined.");
        open(page, "Bakers");
        assertThat(page.locator(".menu-count").first()).hasText("2");

        key(staff, "u");
        staff.sees("Undone. It waits again.");
        open(page, "Parents");
        assertEquals(3, As.staff(team.organizer(), () -> desk.queue(true)).size());

        key(staff, "a");
        open(page, "Bakers");
        key(staff, "a");
        open(page, "Tenants");
        key(staff, "r");
        page.keyboard().type("Is there a screen?");
        page.keyboard().press("Escape");
        staff.settle();
        key(staff, "a");
        staff.sees("Nobody waits for an answer.");
        assertThat(page.locator(".menu-count").first()).isHidden();
        assertEquals(3, As.staff(team.organizer(), () -> desk.queue(false)).size());
        staff.accessible();
    }

    @Test
    void on_a_phone_one_reads_the_list_then_one_and_comes_back(Page page) {
        ask(team, "Parents");
        ask(team, "Bakers");
        signIn();
        staff.wide(PHONE);
        staff.go("/workspace/requests");
        staff.row("Parents");
        open(page, "Parents");
        assertThat(page.locator("vaadin-grid.queue-rows")).isHidden();
        String address = page.url();
        page.reload();
        staff.settle();
        open(page, "Parents");
        page.goBack();
        staff.settle();
        assertThat(page.locator("vaadin-grid.queue-rows")).isVisible();
        page.goForward();
        staff.settle();
        assertEquals(address, page.url());
        open(page, "Parents");
        staff.press("Make it a draft");
        open(page, "Bakers");
        page.getByText("Back to the list").click();
        staff.settle();
        assertThat(page.locator("vaadin-grid.queue-rows")).isVisible();
        assertTrue(page.url().endsWith("/workspace/requests"), page.url());
    }

    private static void key(StaffPage staff, String key) {
        staff.page.keyboard().press(key);
        staff.settle();
    }

    private static void open(Page page, String asker) {
        assertThat(page.locator(".queue-one h2").first()).hasText(asker);
    }

    private void ask(Team team, String asker) {
        requests.send(RequestForms.session(asker, team.organization()), UUID.randomUUID());
    }
}
