package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Until the first view is there one sees its shape; when it does not come, a word and a way to try again. */
@AppTest
@ExtendWith(SharedBrowser.class)
class StaffLoadsTest {
    private static final String SCRIPT = "**/FlowBootstrap*";

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Test
    void a_page_whose_script_does_not_come_says_so_and_loads_again(Page page) {
        var staff = new StaffPage(page, port);
        var account = signedIn.account(false);
        given.member(account.person());
        staff.signIn(account, signedIn);
        assertThat(page.locator(".placeholder")).isHidden();
        page.route(SCRIPT, Route::abort);
        page.navigate("http://localhost:" + port + "/workspace/events?kind=rally");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The workspace does not load.");
        assertThat(page.getByText("Loading…")).isHidden();
        page.unroute(SCRIPT);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Load it again"))
                .click();
        staff.settle();
        staff.sees("Events");
        assertTrue(page.url().endsWith("/workspace/events?kind=rally"), page.url());
        assertThat(page.locator(".placeholder")).isHidden();
    }

    @Test
    void without_a_script_a_person_is_told_why_there_is_nothing(Page page) {
        var staff = new StaffPage(page, port);
        var account = signedIn.account(false);
        given.member(account.person());
        staff.signIn(account, signedIn);
        var said = page.evaluate(
                "fetch('/workspace').then(answer => answer.text())"
                        + ".then(html => new DOMParser().parseFromString(html, 'text/html').querySelector('noscript p').textContent)");
        assertEquals("The workspace needs JavaScript. The public pages work without it.", said);
    }
}
