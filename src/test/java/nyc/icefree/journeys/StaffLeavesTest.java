package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.HeldActs;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesPublishing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organizer saves many dates and goes away while the app works: it is done to the end, and told. */
@AppTest
@Tag("proof") // long: an interrupted organizer, not what each change touches
@ExtendWith(SharedBrowser.class)
class StaffLeavesTest {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);
    private static final String WHAT = "Saving 30 dates";
    private static final String LEAVE = "You can leave this page: it is done to the end.";

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

    @Autowired
    Clock clock;

    private final String title = "Clinic " + UUID.randomUUID().toString().substring(0, 8);
    private SignedIn.Account account;
    private StaffPage organizer;

    @AfterEach
    void nothing_is_held() {
        HeldActs.goOn();
    }

    /** Thirty dates are being saved, and wait. */
    private void saving(Page page) {
        organizer = new StaffPage(page, port);
        account = signedIn.account(false);
        given.member(account.person());
        organizer.signIn(account, signedIn);
        organizer.go("/workspace/events/new");
        organizer.fill("Title in English", title);
        organizer.type(
                "Date",
                TYPED.format(LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(9)));
        organizer.type("From", "6:30 PM");
        organizer.choose("Repeats", "Weekly");
        organizer.type("How many dates", "30");
        HeldActs.hold();
        organizer.button("Save draft").click();
        organizer.sees(WHAT);
        organizer.sees(LEAVE);
    }

    @Test
    void it_is_told_in_the_view_to_which_one_went(Page page) {
        saving(page);
        organizer.accessible();
        organizer.follow("Today");
        organizer.sees(WHAT);
        HeldActs.goOn();
        organizer.sees("The draft is saved.");
        organizer.follow("Look at it");
        organizer.sees(title);
        organizer.sees("1st of 30");
    }

    @Test
    void it_is_told_when_one_comes_back_after_closing_the_window(Page page) {
        saving(page);
        var context = page.context();
        page.close();
        context.clearCookies();
        HeldActs.goOn();
        var later = new StaffPage(context.newPage(), port);
        later.signIn(account.email(), SignedIn.PASSWORD, signedIn.nextCode(account));
        later.sees("The draft is saved.");
        later.follow("Look at it");
        later.sees(title);
        later.page.close();
    }

    @Test
    void the_form_waits_and_leads_to_the_first_date(Page page) {
        saving(page);
        assertThat(organizer.field("Title in English")).isDisabled();
        HeldActs.goOn();
        page.waitForURL(url -> !url.contains("/new"));
        organizer.sees("The draft is saved.");
        organizer.sees(title);
        assertThat(page.getByText(WHAT)).hasCount(0);
    }

    @Test
    void drafts_of_a_series_are_published_while_one_looks_elsewhere(Page page) {
        organizer = new StaffPage(page, port);
        account = signedIn.account(false);
        var team = given.member(account.person());
        var date = As.staff(
                team.organizer(),
                () -> desk.dates(
                                series.plan(
                                        team.organization(),
                                        given.session(title, 9),
                                        Repeats.by(Rule.read(
                                                "FREQ=DAILY;COUNT=30", LocalDate.now(Given.NEW_YORK), Given.NEW_YORK))),
                                0,
                                1)
                        .getFirst()
                        .event());
        organizer.signIn(account, signedIn);
        organizer.go("/workspace/events/" + date + "?tab=series");
        HeldActs.hold();
        organizer.button("Publish all 30 coming drafts").click();
        organizer.sees("Publishing 30 dates");
        organizer.sees(LEAVE);
        assertThat(organizer.button("Publish all 30 coming drafts")).isDisabled();
        organizer.follow("Today");
        HeldActs.goOn();
        organizer.sees("The series is public.");
        organizer.follow("Look at it");
        assertThat(page.locator(".event-header")).containsText("Published");
    }

    @Test
    void many_events_are_published_while_their_list_is_there_or_left(Page page) {
        organizer = new StaffPage(page, port);
        account = signedIn.account(false);
        var team = given.member(account.person());
        for (int n = 0; n < 26; n++) {
            given.drafted(team, given.session(title + " " + n, 2 + n));
        }
        organizer.signIn(account, signedIn);
        organizer.go("/workspace/events");
        organizer.field("Choose all of the list").check();
        organizer.settle();
        organizer.press("Publish…");
        HeldActs.hold();
        organizer.button("Publish 26 events").click();
        organizer.sees("Changing 26 events");
        assertThat(organizer.dialog()).hasCount(0);
        organizer.follow("Today");
        HeldActs.goOn();
        organizer.sees("26 events are public now or wait for approval.");
    }

    @Test
    void dates_of_a_series_are_cancelled_while_one_is_away(Page page) {
        organizer = new StaffPage(page, port);
        account = signedIn.account(false);
        var team = given.member(account.person());
        var daily = Repeats.by(Rule.read("FREQ=DAILY;COUNT=30", LocalDate.now(Given.NEW_YORK), Given.NEW_YORK));
        var date = As.staff(team.organizer(), () -> {
            var made = series.plan(team.organization(), given.session(title, 9), daily);
            publishing.publish(made);
            return desk.dates(made, 0, 1).getFirst().event();
        });
        organizer.signIn(account, signedIn);
        organizer.go("/workspace/events/" + date + "?tab=series");
        organizer.press("Cancel this and all following dates");
        organizer.fill("What people are told", "The hall is closed.");
        HeldActs.hold();
        organizer.button("Cancel the event").click();
        organizer.sees("Cancelling 30 dates");
        organizer.accessible();
        page.navigate("about:blank");
        HeldActs.goOn();
        organizer.go("/workspace/events/" + date + "?tab=series");
        organizer.sees("30 dates are cancelled.");
        page.reload();
        organizer.settle();
        assertThat(page.locator(".event-header")).containsText("Cancelled");
    }
}
