package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.time.LocalDate;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesPlanning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A long list on a laptop and on a telephone: how much of it is seen, and how its rows are opened and chosen. */
@AppTest
@ExtendWith(SharedBrowser.class)
class StaffListsTest {
    private static final double HIGHEST = 48;

    /** The heights of those rows that are seen whole. */
    private static final String SEEN = """
            () => {
              const grid = document.querySelector('vaadin-grid');
              const frame = grid.getBoundingClientRect();
              return [...grid.shadowRoot.querySelectorAll('#items > tr')].filter(row => !row.hidden)
                .map(row => row.getBoundingClientRect())
                .filter(row => row.height && row.top >= frame.top && row.bottom <= Math.min(innerHeight, frame.bottom))
                .map(row => row.height);
            }
            """;

    /** Words that end outside of their row, or outside of the screen. */
    private static final String CUT = """
            () => [...document.querySelectorAll('vaadin-grid .row-card a, vaadin-grid .row-facts > *')]
              .filter(one => one.getBoundingClientRect().right > innerWidth || one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
              .map(one => one.textContent)
            """;

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    SeriesPlanning planning;

    @Test
    void twelve_events_are_seen_opened_and_chosen(Page page) {
        var staff = new StaffPage(page, port);
        var account = signedIn.account(false);
        var team = given.member(account.person());
        for (int day = 1; day <= 14; day++) {
            given.published(team, given.session("Know your rights, evening " + day, day));
        }
        As.staff(
                team.organizer(),
                () -> planning.plan(
                        team.organization(),
                        given.session("Legal clinic", 30),
                        Repeats.by(Rule.read("FREQ=DAILY;COUNT=12", LocalDate.of(2027, 1, 1), Given.NEW_YORK))));
        staff.signIn(account, signedIn);
        page.setViewportSize(1280, 800);
        staff.go("/workspace/events");
        var heights = seen(page);
        assertTrue(heights.size() >= 12, "rows seen: " + heights.size());
        assertTrue(heights.stream().allMatch(height -> height <= HIGHEST), "rows: " + heights);

        box(page, 2).click();
        staff.settle();
        staff.sees("1 event chosen");
        cell(page, "Know your rights, evening 5")
                .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        staff.settle();
        staff.sees("4 events chosen");
        assertThat(box(page, 4)).isChecked();
        box(page, 3).focus();
        page.keyboard().press("Space");
        staff.settle();
        staff.sees("3 events chosen");
        assertEquals(heights.getFirst(), seen(page).getFirst(), "no row moved");

        page.getByLabel("Choose all of the list", new Page.GetByLabelOptions().setExact(true))
                .first()
                .click();
        staff.settle();
        staff.sees("26 events chosen");
        staff.press("Choose none");
        assertThat(box(page, 2)).not().isChecked();

        cell(page, "Know your rights, evening 3").click();
        Calm.arriveAt(page, "Know your rights, evening 3");
        staff.go("/workspace/events");
        cell(page, "Know your rights, evening 4").hover();
        page.locator("vaadin-grid").first().evaluate("grid => grid.shadowRoot.querySelector('#items td').focus()");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Space");
        staff.settle();
        staff.sees("1 event chosen");
        page.keyboard().press("Enter");
        Calm.arriveAt(page, "Know your rights, evening 2");
    }

    @Test
    void a_series_opens_into_its_dates_and_a_telephone_cuts_nothing(Page page) {
        var staff = new StaffPage(page, port);
        var account = signedIn.account(false);
        var team = given.member(account.person());
        given.published(team, given.session("Know your rights in every language that is spoken at the bakery", 2));
        As.staff(
                team.organizer(),
                () -> planning.plan(
                        team.organization(),
                        given.session("Legal clinic", 9),
                        Repeats.by(Rule.read("FREQ=DAILY;COUNT=12", LocalDate.of(2027, 1, 1), Given.NEW_YORK))));
        staff.signIn(account, signedIn);
        staff.go("/workspace/events");
        staff.press("Legal clinic: Every day, 12 to come");
        assertEquals(14, seen(page).size());
        staff.accessible();
        staff.wide(360);
        staff.settle();
        assertEquals(List.of(), page.evaluate(CUT));
        assertThat(page.locator("vaadin-grid .row-card").first()).isVisible();
    }

    private static Locator box(Page page, int evening) {
        return page.getByRole(
                AriaRole.CHECKBOX,
                new Page.GetByRoleOptions()
                        .setName("Choose: Know your rights, evening " + evening)
                        .setExact(true));
    }

    /** Beside its link. */
    private static Locator cell(Page page, String title) {
        return page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(title, new Page.GetByTextOptions().setExact(true))))
                .locator(".row-place")
                .first();
    }

    @SuppressWarnings("unchecked")
    private static List<Double> seen(Page page) {
        return ((List<Number>) page.evaluate(SEEN))
                .stream().map(Number::doubleValue).toList();
    }
}
