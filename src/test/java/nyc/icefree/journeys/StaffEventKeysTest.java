package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesId;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesPublishing;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who works by keyboard alone publishes an event, copies its link, and cancels it from the menu, or one date of many. */
@AppTest
@ExtendWith(SharedBrowser.class)
class StaffEventKeysTest {
    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    SeriesPlanning series;

    @Autowired
    SeriesPublishing publishing;

    @Autowired
    SeriesDesk desk;

    @Test
    void an_event_is_published_its_link_copied_and_cancelled_by_keys_alone(Page page) {
        var staff = new StaffPage(page, port);
        var account = signedIn.account(false);
        var team = given.member(account.person());
        var event = given.drafted(team, given.session("Rights by keys", 7));
        staff.signIn(account, signedIn);
        staff.go(Links.workspaceEvent(event.toString()));
        var keys = new Keyboard(page);

        keys.press("button", "Publish");
        keys.press("button", "Publish all the same");
        staff.sees("The event is public now.");
        assertEquals("Rights by keys", keys.focused().name(), "from the headline one goes on");
        assertThat(header(page)).containsText("Published");

        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        keys.press("button", "Copy link");
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)
                        .last())
                .hasText("Copied");
        String copied = (String) page.evaluate("navigator.clipboard.readText()");
        assertEquals(page.getByText("View page").getAttribute("href"), copied.substring(copied.indexOf("/en/")));

        keys.to("menuitem", "More");
        choose(keys, "Postpone");
        keys.press("button", "Leave it");
        assertEquals("More", keys.focused().name(), "where one came from");
        choose(keys, "Cancel event");
        assertEquals("What people are told", keys.focused().name(), "the dialog begins at its field");
        keys.type("The room has no heating.");
        keys.press("button", "Cancel the event");
        staff.sees("The event is cancelled.");
        assertThat(header(page)).containsText("People were told: The room has no heating.");
        keys.to("button", "Duplicate");
    }

    @Test
    void one_date_of_a_series_is_cancelled_by_keys_alone_and_the_others_stay(Page page) {
        var staff = new StaffPage(page, port);
        var account = signedIn.account(false);
        var team = given.member(account.person());
        var dates = As.staff(team.organizer(), () -> {
            var made = series.plan(
                    team.organization(),
                    given.session("Clinic by keys", 7),
                    Repeats.by(Rule.read("FREQ=DAILY;COUNT=3", LocalDate.now(Given.NEW_YORK), Given.NEW_YORK)));
            publishing.publish(made);
            return made;
        });
        staff.signIn(account, signedIn);
        staff.go(Links.workspaceEvent(states(team, dates).getFirst().event().toString()));
        var keys = new Keyboard(page);
        keys.press("link", "Next: ");
        staff.sees("2nd of 3");
        keys.to("menuitem", "More");
        choose(keys, "Cancel event");
        keys.type("The room is taken.");
        keys.press("button", "Cancel the event");
        staff.sees("The event is cancelled.");
        assertEquals(
                List.of(EventState.PUBLISHED, EventState.CANCELLED, EventState.PUBLISHED),
                states(team, dates).stream().map(SeriesDateRow::state).toList());
        keys.to("link", "Next: ");
    }

    private List<SeriesDateRow> states(Given.Team team, SeriesId made) {
        return As.staff(team.organizer(), () -> desk.dates(made, 0, 3));
    }

    /** The menu is opened by a key, walked by arrows, and left with the act that has focus. */
    private static void choose(Keyboard keys, String act) {
        keys.press("ArrowDown");
        for (int n = 0; n < 12 && !keys.focused().name().equals(act); n++) {
            keys.press("ArrowDown");
        }
        assertEquals(act, keys.focused().name());
        keys.press("Enter");
    }

    private static com.microsoft.playwright.Locator header(Page page) {
        return page.locator(".event-header");
    }
}
