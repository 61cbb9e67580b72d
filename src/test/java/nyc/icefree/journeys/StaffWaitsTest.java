package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.events.EventPlanning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What takes its time says what it is, over every dialog, and is done to the end when one leaves. */
@AppTest
@ExtendWith(SharedBrowser.class)
class StaffWaitsTest {
    private static final String ASKED = "**/*v-r=uidl*";

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Test
    void what_takes_its_time_is_named_and_goes_on_without_the_page(Page page) {
        var staff = new StaffPage(page, port);
        var account = signedIn.account(false);
        var team = given.member(account.person());
        String title = "Waits " + UUID.randomUUID().toString().substring(0, 6);
        var draft = given.drafted(team, given.session(title, 8));
        staff.signIn(account, signedIn);
        staff.go("/workspace/events?state=draft");
        StaffPage.shown(page.getByLabel("Choose: " + title)).click();
        staff.settle();
        staff.press("Delete…");

        List<Route> held = new ArrayList<>();
        page.route(ASKED, held::add);
        staff.button("Delete one draft").click();
        var sign = page.locator(".under-way");
        assertThat(sign).containsText("Under way: Delete one draft");
        assertThat(sign).containsText("You can leave this page: it is done to the end.");

        // one leaves once the server has it
        page.waitForRequestFinished(held.getFirst()::resume);
        page.unroute(ASKED);
        page.navigate("http://localhost:" + port + "/workspace/events?state=draft");
        staff.settle();
        assertThat(page.locator(".under-way")).isHidden();
        As.staff(account.person(), () -> assertTrue(planning.planOf(draft).isEmpty()));
    }
}
