package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("proof")
class StaffListsTest extends StaffJourney {
    private static final double HIGHEST = 48;

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

    /** Words that end outside their row or the screen. */
    private static final String CUT = """
            () => [...document.querySelectorAll('vaadin-grid .row-card a, vaadin-grid .row-facts > *')]
              .filter(one => one.getBoundingClientRect().right > innerWidth || one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
              .map(one => one.textContent)
            """;

    private static final String MONTH = "/workspace/events?view=calendar&show=month&on=2031-12-01";

    @Autowired
    EventPlanning planning;

    @Autowired
    Texts texts;

    @Autowired
    Clock clock;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void twelve_events_are_seen_opened_and_chosen(Page page) {
        for (int day = 1; day <= 14; day++) {
            given.published(team, given.session("Know your rights, evening " + day, day));
        }
        given.series(team, given.session("Legal clinic", 30), Given.daily(12));
        signIn();
        page.setViewportSize(1280, 800);
        staff.go("/workspace/events");
        var heights = seen(page);
        assertTrue(heights.size() >= 12, "rows seen: " + heights.size());
        assertTrue(heights.stream().allMatch(height -> height <= HIGHEST), "rows: " + heights);

        box(page, 2).click();
        staff.settle();
        staff.sees("1 event selected");
        cell(page, "Know your rights, evening 5")
                .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        staff.settle();
        staff.sees("4 events selected");
        assertThat(box(page, 4)).isChecked();
        box(page, 3).focus();
        page.keyboard().press("Space");
        staff.settle();
        staff.sees("3 events selected");
        assertEquals(heights.getFirst(), seen(page).getFirst(), "no row moved");

        page.getByLabel("Select the whole list", new Page.GetByLabelOptions().setExact(true))
                .first()
                .click();
        staff.settle();
        staff.sees("26 events selected");
        staff.press("Select none");
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
        staff.sees("1 event selected");
        page.keyboard().press("Enter");
        Calm.arriveAt(page, "Know your rights, evening 2");
    }

    @Test
    void a_series_opens_into_its_dates_and_a_telephone_cuts_nothing(Page page) {
        given.published(team, given.session("Know your rights in every language that is spoken at the bakery", 2));
        given.series(team, given.session("Legal clinic", 9), Given.daily(12));
        signIn();
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
                        .setName("Select: Know your rights, evening " + evening)
                        .setExact(true));
    }

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

    @Test
    void the_search_leads_to_events_people_and_views(Page page) {
        given.published(team, given.session("Letters " + mark, 5));
        given.published(team, given.session("Lanterns " + mark, 6));
        given.volunteer("Zoë " + mark, team);
        signIn();

        page.keyboard().press("Control+k");
        page.keyboard().type("lette " + mark);
        page.keyboard().press("Enter");
        assertThat(heading(page, "Letters " + mark)).isVisible();

        open(page);
        page.keyboard().type(mark);
        assertThat(options(page)).hasCount(3);
        staff.settle();
        Accessible.byDayAndNight(page);
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        assertThat(heading(page, "Volunteers")).isVisible();
        assertThat(staff.field("Search by name or address")).hasValue("Zoë " + mark);
        assertThat(page.locator("vaadin-grid").getByText("Zoë " + mark)).isVisible();
        assertFalse(page.url().contains(mark), "a name in the address");

        staff.wide(Accessible.PHONE);
        open(page);
        assertThat(field(page)).hasValue("");
        page.keyboard().type("templ");
        assertThat(options(page)).hasCount(1);
        Accessible.fits(page, Accessible.PHONE);
        options(page).click();
        assertThat(heading(page, "Templates")).isVisible();
    }

    private static void open(Page page) {
        Calm.await(page);
        page.keyboard().press("Control+k");
        assertThat(field(page)).isFocused();
    }

    private static Locator field(Page page) {
        return page.locator(".quick-search input");
    }

    private static Locator options(Page page) {
        return page.locator("vaadin-combo-box-item:visible");
    }

    private static Locator heading(Page page, String name) {
        return page.locator("main h1").getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    @Test
    void an_empty_place_plans_there_and_back_leads_to_the_month_that_was_left(Page page) {
        given.published(team);
        signIn();
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

    @Test
    void a_public_event_is_dragged_put_back_and_moved(Page page) {
        Words words = texts.in(Language.ENGLISH);
        String title = "Drill " + UUID.randomUUID().toString().substring(0, 6);
        var event = given.published(team, given.session(title, 3));
        // a neighbouring day of the same week, so that it is in the same row
        int days =
                LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(3).getDayOfWeek() == DayOfWeek.SATURDAY ? -1 : 1;
        signIn();
        staff.go("/workspace/events?view=calendar");
        LocalDateTime before = start(event);

        drag(page, title, days);
        assertThat(staff.dialog()).isAttached();
        staff.accessible();
        staff.pressIn(staff.dialog(), words.get("workspace.move.not"));
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertEquals(before, start(event));

        drag(page, title, days);
        staff.pressIn(staff.dialog(), words.get("workspace.move.now"));
        staff.sees(words.get("workspace.plan.changed"));
        assertEquals(before.plusDays(days), start(event));
    }

    private LocalDateTime start(EventId event) {
        return As.staff(
                account.person(),
                () -> Objects.requireNonNull(
                        planning.planOf(event).orElseThrow().draft().when().start()));
    }

    private static void drag(Page page, String title, int days) {
        var entry = page.locator("event-calendar a")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
        entry.scrollIntoViewIfNeeded();
        Calm.await(page);
        var box = entry.boundingBox();
        double day = page.locator("event-calendar").boundingBox().width / 7;
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + days * day, y, new Mouse.MoveOptions().setSteps(12));
        page.mouse().up();
        Calm.await(page);
    }
}
