package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organizer drags a public event to another day: it moves only when they say so, knowing who is told. */
@AppTest
@ExtendWith(SharedBrowser.class)
class StaffDragsTest {
    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    Texts texts;

    @Autowired
    Clock clock;

    @Test
    void a_public_event_is_dragged_put_back_and_moved(Page page) {
        Words words = texts.in(nyc.icefree.text.Language.ENGLISH);
        var staff = new StaffPage(page, port);
        var account = signedIn.account(false);
        String title = "Drill " + UUID.randomUUID().toString().substring(0, 6);
        var event = given.published(given.member(account.person()), given.session(title, 3));
        // a neighbouring day of the same week, so that it is in the same row
        int days =
                LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(3).getDayOfWeek() == DayOfWeek.SATURDAY ? -1 : 1;
        staff.signIn(account, signedIn);
        staff.go("/workspace/events?view=calendar");
        LocalDateTime before = start(account, event);

        drag(page, title, days);
        assertThat(staff.dialog()).isAttached();
        staff.accessible();
        staff.pressIn(staff.dialog(), words.get("workspace.move.not"));
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertEquals(before, start(account, event));

        drag(page, title, days);
        staff.pressIn(staff.dialog(), words.get("workspace.move.now"));
        staff.sees(words.get("workspace.plan.changed"));
        assertEquals(before.plusDays(days), start(account, event));
    }

    private LocalDateTime start(SignedIn.Account account, nyc.icefree.eventviews.EventId event) {
        return As.staff(
                account.person(),
                () -> Objects.requireNonNull(
                        planning.planOf(event).orElseThrow().draft().when().start()));
    }

    private static void drag(Page page, String title, int days) {
        var entry = page.locator("event-calendar a")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(title))
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
