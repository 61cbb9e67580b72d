package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import java.util.regex.Pattern;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organizer looks through the calendar, comes back by Back, and plans where there is an empty place, by mouse and by keyboard. */
@AppTest
@ExtendWith(SharedBrowser.class)
class StaffCalendarTest {
    private static final String MONTH = "/workspace/events?view=calendar&show=month&on=2031-12-01";

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Test
    void an_empty_place_plans_there_and_back_leads_to_the_month_that_was_left(Page page) {
        var staff = new StaffPage(page, port);
        var account = signedIn.account(false);
        given.published(given.member(account.person()));
        staff.signIn(account, signedIn);
        staff.go(MONTH);
        staff.accessible();
        assertThat(title(page)).hasText("December 2031");

        staff.press("Next Month");
        assertThat(page).hasURL(Pattern.compile(".*show=month&on=2032-01-01"));
        page.goBack();
        staff.settle();
        assertThat(title(page)).hasText("December 2031");
        assertThat(page).hasURL(Pattern.compile(".*show=month&on=2031-12-01"));

        var first = page.locator("event-calendar [data-date='2031-12-01'] [role=link]");
        assertThat(first).hasAttribute("tabindex", "0");
        first.focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("event-calendar [data-date='2031-12-09'] [role=link]"))
                .isFocused();
        page.keyboard().press("Enter");
        Calm.arriveAt(page, "Plan an event");
        assertThat(page).hasURL(Pattern.compile(".*/workspace/events/new\\?on=2031-12-09"));

        staff.settle();
        page.goBack();
        staff.settle();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Week view"))
                .click();
        staff.settle();
        staff.accessible();
        drag(page.locator("event-calendar [data-date='2031-12-02']").last(), page);
        Calm.arriveAt(page, "Plan an event");
        assertThat(page).hasURL(Pattern.compile(".*/workspace/events/new\\?(?=.*on=2031-12-02)(?=.*from=)(?=.*to=).*"));
        page.reload();
        staff.settle();
        assertThat(page).hasURL(Pattern.compile(".*/workspace/events/new\\?(?=.*on=2031-12-02)(?=.*from=)(?=.*to=).*"));
    }

    /** Down the column of a day, over an hour and a half. */
    private static void drag(Locator column, Page page) {
        var box = Objects.requireNonNull(column.boundingBox());
        double x = box.x + box.width / 2;
        page.mouse().move(x, box.y + 102);
        page.mouse().down();
        page.mouse().move(x, box.y + 170, new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
    }

    private static Locator title(Page page) {
        return page.locator("event-calendar").getByRole(AriaRole.HEADING).first();
    }
}
