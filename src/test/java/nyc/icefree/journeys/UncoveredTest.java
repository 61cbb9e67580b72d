package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.events.EventApproval;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.signin.OwnAccount;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing covers what one reads or presses, and nothing moves away from a press. */
@Tag("proof")
class UncoveredTest extends StaffJourney {
    private static final String MEETS = """
            element => {
              const box = element.getBoundingClientRect();
              let met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              while (met && met !== element) met = met.parentNode ?? met.host;
              return met === element;
            }
            """;

    private static final String COVERED = """
            () => {
              const lines = element => {
                const range = document.createRange();
                range.selectNodeContents(element);
                return [element.getBoundingClientRect(), ...range.getClientRects()].filter(box => box.width > 0);
              };
              const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1
                  && a.top < b.bottom - 1 && b.top < a.bottom - 1;
              return [...document.querySelectorAll('.next-list > li')].flatMap(row => {
                const parts = [...row.children];
                return parts.flatMap((part, i) => parts.slice(i + 1)
                    .filter(other => lines(part).some(a => lines(other).some(b => meet(a, b))))
                    .map(other => part.textContent + ' | ' + other.textContent));
              });
            }
            """;

    private static final String BESIDE = """
            () => {
              const exit = document.querySelector('a.exit').getBoundingClientRect();
              const main = document.querySelector('main').getBoundingClientRect();
              return exit.width >= document.documentElement.clientWidth || exit.left >= main.right;
            }
            """;

    @Autowired
    OwnAccount own;

    @Autowired
    EventApproval steps;

    @Autowired
    Texts texts;

    private EventId event;

    @BeforeEach
    void events_one_of_which_waits_in_many_words() {
        event = given.published(team, given.session("Drill " + UUID.randomUUID(), 3));
        var waiting = given.untrustedTeam();
        given.appoint(waiting.organization(), account.person(), StaffRole.ORGANIZER);
        String title = "Evening of know-your-rights trainings for tenants and neighbors";
        var draft = given.drafted(waiting, given.session(title, 4));
        As.staff(waiting.organizer(), () -> steps.submit(draft, null));
    }

    @Test
    void no_badge_on_today_lies_on_text_in_any_width_and_language(Page page) {
        signIn();
        for (var language : Language.READ) {
            As.staff(account.person(), () -> own.read(language));
            staff.go("/workspace/");
            for (int width : new int[] {Accessible.PHONE, 700, 820, 1024, Accessible.LAPTOP}) {
                staff.wide(width);
                String longest = texts.in(language).of(EventState.SUBMITTED);
                assertThat(page.locator(".next-list .state-word").getByText(longest))
                        .isVisible();
                assertEquals(List.of(), page.evaluate(COVERED), language + " at " + width);
            }
        }
    }

    @Test
    void a_shift_is_added_through_the_notice_that_lies_on_the_button(Page page) {
        Words words = texts.in(Language.ENGLISH);
        signIn();
        staff.go("/workspace/events/" + event);
        staff.tab(words.get("word.shifts"));
        staff.press(words.get("workspace.shifts.add"));
        staff.pressIn(staff.dialog(), words.get("workspace.shifts.add.now"));
        StaffPage.shown(page.locator(".shift-row vaadin-details-summary")).click();
        page.getByText(words.get("workspace.shifts.remove")).click();
        var notice = page.locator("vaadin-notification-card:has-text('" + words.get("workspace.shifts.removed") + "')");
        notice.waitFor();
        var add = staff.button(words.get("workspace.shifts.add"));
        add.scrollIntoViewIfNeeded();
        page.setViewportSize(Accessible.LAPTOP, (int) (add.boundingBox().y + add.boundingBox().height + 12));
        staff.settle();
        assertTrue(meet(add.boundingBox(), notice.boundingBox()), "it lies on the button");
        assertTrue(meets(add));
        assertTrue(meets(notice.getByText(words.get("workspace.undo"))), "whose way back can be pressed");
        add.click();
        assertThat(staff.dialog()).isAttached();
        for (int width : new int[] {Accessible.PHONE, Accessible.LAPTOP}) {
            staff.wide(width);
            staff.settle();
            assertTrue(notice.isVisible());
            for (var button : staff.dialog().locator("vaadin-button").all()) {
                assertFalse(
                        button.isVisible() && meet(button.boundingBox(), notice.boundingBox()),
                        button.innerText() + " at " + width);
            }
        }
    }

    @Test
    void signing_out_is_in_sight_at_every_width(Page page) {
        Words words = texts.in(Language.SPANISH);
        signIn();
        As.staff(account.person(), () -> own.read(Language.SPANISH));
        staff.go("/workspace/");
        for (int width : new int[] {Accessible.PHONE, 800, 801, Accessible.LAPTOP}) {
            staff.wide(width);
            staff.settle();
            assertTrue(meets(staff.button(words.get("workspace.sign-out"))), "at " + width);
        }
    }

    @Test
    void on_a_phone_the_menu_closes_where_it_was_opened(Page page) {
        Words words = texts.in(Language.ENGLISH);
        signIn();
        staff.wide(Accessible.PHONE);
        staff.go("/workspace/");
        var opens = staff.button(words.get("workspace.menu.toggle"));
        assertTrue(meets(opens));
        var place = opens.boundingBox();
        opens.click();
        staff.settle();
        var closes = staff.button(words.get("workspace.menu.close"));
        assertTrue(meets(closes));
        assertTrue(meet(place, closes.boundingBox()), "under the same thumb");
        double x = place.x + place.width / 2;
        double y = place.y + place.height / 2;
        page.mouse().click(x, y);
        page.waitForFunction("() => !document.querySelector('vaadin-app-layout').drawerOpened");
        staff.settle();
        assertTrue(meets(opens));
        assertEquals(place.x, opens.boundingBox().x);
        assertEquals(place.y, opens.boundingBox().y);
    }

    @Test
    void on_a_phone_the_open_tab_is_in_sight(Page page) {
        signIn();
        staff.wide(Accessible.PHONE);
        staff.go("/workspace/events/" + event + "?tab=door");
        assertThat(page.locator("vaadin-tab[selected]"))
                .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    }

    @Test
    void the_quick_exit_takes_the_whole_foot_or_the_margin(Page page) {
        page.navigate("http://localhost:" + port + "/es/events");
        for (int width : new int[] {Accessible.PHONE, Accessible.LAPTOP, 1727, 1728, 1920}) {
            page.setViewportSize(width, 800);
            assertEquals(true, page.evaluate(BESIDE), "at " + width);
        }
    }

    private static boolean meets(Locator control) {
        return Boolean.TRUE.equals(control.evaluate(MEETS));
    }

    private static boolean meet(BoundingBox one, BoundingBox other) {
        return one.x < other.x + other.width
                && other.x < one.x + one.width
                && one.y < other.y + other.height
                && other.y < one.y + one.height;
    }
}
