package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organizer goes everywhere and begins everything by Ctrl-K, by keys alone, and saves by Ctrl-S. */
@AppTest
@ExtendWith(SharedBrowser.class)
class StaffSearchesTest {
    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    VolunteerProfiles volunteers;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void the_palette_leads_to_events_acts_and_people_and_the_focus_goes_back(Page page) {
        var staff = new StaffPage(page, port);
        var account = signedIn.account(false);
        var team = given.member(account.person());
        given.published(team, given.session("Letters " + mark, 5));
        given.published(team, given.session("Lanterns " + mark, 6));
        given.volunteer("Zoë " + mark, team);
        staff.signIn(account, signedIn);

        page.keyboard().press("Control+k");
        page.keyboard().type("lette " + mark); // before the box is there
        assertThat(chosen(page)).containsText("Letters " + mark);
        assertThat(field(page)).hasValue("lette " + mark);
        assertThat(field(page)).isFocused();
        assertThat(page.locator(".palette-status")).hasText("1 line");
        page.keyboard().press("Enter");
        assertThat(heading(page, "Letters " + mark)).isVisible();

        open(page);
        assertThat(page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName("On this page").setExact(true)))
                .isVisible();
        field(page).fill(mark);
        assertThat(options(page)).hasCount(3);
        staff.settle();
        Accessible.byDayAndNight(page);
        Accessible.fits(page, Accessible.PHONE);
        Accessible.byDayAndNight(page);
        staff.wide(Accessible.LAPTOP);
        page.keyboard().press("ArrowDown");
        assertThat(chosen(page)).containsText("Lanterns " + mark);
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(chosen(page)).containsText("Zoë " + mark);
        page.keyboard().press("Enter");
        assertThat(heading(page, "Volunteers")).isVisible();
        assertThat(staff.field("Search by name or address")).hasValue("Zoë " + mark);
        assertThat(page.locator("vaadin-grid").getByText("Zoë " + mark)).isVisible();
        assertFalse(page.url().contains(mark), "a name in the address");

        open(page);
        assertThat(options(page).first()).containsText("Letters " + mark); // what was open last
        field(page).fill("plan an ev");
        page.keyboard().press("Enter"); // before the list is there
        assertThat(heading(page, "Plan an event")).isVisible();
        staff.settle();

        var title = page.locator("main vaadin-text-field input").first();
        title.focus();
        open(page);
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(title).isFocused();
    }

    @Test
    void what_is_begun_from_anywhere_is_saved_by_a_key(Page page) {
        var staff = new StaffPage(page, port);
        var account = signedIn.account(false);
        var draft = given.drafted(given.member(account.person()), given.session("Draft " + mark, 5));
        staff.signIn(account, signedIn);
        staff.wide(Accessible.PHONE);
        staff.press("Search or do");
        field(page).fill("add a pl");
        assertThat(chosen(page)).hasText("Add a place");
        chosen(page).click();
        assertThat(heading(page, "Places")).isVisible();
        staff.settle();
        staff.dialog()
                .getByLabel("Address", new Locator.GetByLabelOptions().setExact(true))
                .fill("8601 Example Avenue, Elmhurst, NY 11373");
        staff.dialog()
                .getByLabel("Name of the place", new Locator.GetByLabelOptions().setExact(true))
                .fill("Hall " + mark);
        page.keyboard().press("Control+s"); // while it still is being typed
        staff.sees("The place is added.");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        staff.search("Search by name, address or neighborhood", "Hall " + mark);
        staff.sees("Hall " + mark);

        staff.wide(Accessible.LAPTOP);
        staff.turnTo("/workspace/events/" + draft + "/edit");
        var title = page.locator("main vaadin-text-field input").first();
        assertThat(title).hasValue("Draft " + mark);
        title.fill("Saved by a key " + mark);
        page.keyboard().press("Control+s");
        assertThat(heading(page, "Saved by a key " + mark)).isVisible();
    }

    private static void open(Page page) {
        Calm.await(page); // the one before may still be on its way out
        page.keyboard().press("Control+k");
        assertThat(field(page)).isFocused();
        assertThat(options(page).first()).isVisible();
    }

    private static Locator field(Page page) {
        return page.locator("command-palette input");
    }

    private static Locator options(Page page) {
        return page.locator("command-palette [role=option]");
    }

    private static Locator chosen(Page page) {
        return page.locator("command-palette [aria-selected=true]");
    }

    private static Locator heading(Page page, String name) {
        return page.locator("main h1").getByText(name, new Locator.GetByTextOptions().setExact(true));
    }
}
