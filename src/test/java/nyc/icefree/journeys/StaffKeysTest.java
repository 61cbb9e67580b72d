package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who works by keyboard, keeps what they look for among their bookmarks, and can turn the keys off. */
@AppTest
@ExtendWith(SharedBrowser.class)
class StaffKeysTest {
    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Test
    void keys_lead_through_the_workspace_and_an_address_keeps_what_was_chosen(Page page) {
        var staff = new StaffPage(page, port);
        var account = signedIn.account(false);
        given.published(given.member(account.person()));
        staff.signIn(account, signedIn);
        press(staff, "g", "e");
        assertThat(heading(page, "Today")).isVisible(); // single letters mean nothing outside of a list
        staff.turnTo("/workspace/venues");
        intoTheList(page);
        press(staff, "g", "e");
        assertThat(heading(page, "Events")).isVisible();

        intoTheList(page);
        press(staff, "/");
        page.keyboard().type("gen");
        staff.settle();
        assertThat(staff.field("Search in titles and texts")).hasValue("gen");
        assertThat(page).hasURL(Pattern.compile(".*/workspace/events\\?q=gen"));
        staff.fill("Search in titles and texts", "");
        staff.choose("Kind", "Education session");
        assertThat(page).hasURL(Pattern.compile(".*/workspace/events\\?kind=education-session"));
        staff.tab("Calendar");
        assertThat(page).hasURL(Pattern.compile(".*\\?(?=.*kind=education-session)(?=.*view=calendar).*"));
        page.reload();
        staff.settle();
        assertThat(page.getByRole(
                        AriaRole.TAB,
                        new Page.GetByRoleOptions().setName("Calendar").setExact(true)))
                .hasAttribute("aria-selected", "true");
        assertThat(page.locator("event-calendar").getByText("Know your rights").first())
                .isVisible();

        staff.turnTo("/workspace/venues");
        press(staff, "?");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        intoTheList(page);
        press(staff, "?");
        assertThat(staff.dialog().getByText("Ctrl-K", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        staff.dialog().getByLabel("Shortcuts are on until I sign out").uncheck();
        staff.settle();
        staff.pressIn(staff.dialog(), "Close");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        intoTheList(page);
        press(staff, "g", "t");
        assertThat(heading(page, "Places")).isVisible();
        staff.press("Keyboard shortcuts");
        staff.dialog().getByLabel("Shortcuts are on until I sign out").check();
        staff.settle();
        staff.pressIn(staff.dialog(), "Close");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        press(staff, "Control+/");
        assertThat(staff.dialog()).isAttached();
        press(staff, "Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        intoTheList(page);
        press(staff, "n");
        assertThat(heading(page, "Plan an event")).isVisible();
    }

    /** As by Tab: the row at which the focus comes into a list. */
    private static void intoTheList(Page page) {
        page.locator("main vaadin-grid td.body-cell[tabindex='0']").first().focus();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(StaffPage staff, String... keys) {
        for (String key : keys) {
            staff.page.keyboard().press(key);
        }
        staff.settle();
    }
}
