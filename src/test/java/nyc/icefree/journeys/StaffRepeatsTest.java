package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organizer plans a weekly clinic, moves a date, cancels one and splits the series; a neighbor sees each date as it is. */
@Tag("proof") // long, and each of its pages has tests of its own
@AppTest
@ExtendWith(SharedBrowser.class)
class StaffRepeatsTest {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("EEEE, MMMM d, ", Locale.US);

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    Clock clock;

    private StaffPage organizer;
    private LocalDate tuesday;

    @Test
    void a_weekly_clinic_is_planned_moved_cancelled_and_split(Page page) {
        organizer = new StaffPage(page, port);
        var account = signedIn.account(false);
        var team = given.member(account.person());
        String mark = UUID.randomUUID().toString().substring(0, 8);
        tuesday = LocalDate.now(clock.withZone(Given.NEW_YORK))
                .plusDays(3)
                .with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        organizer.signIn(account, signedIn);

        plan("Legal clinic " + mark);
        publish();
        move(1);
        cancel(2);
        split(4);

        passerBy(page, neighbor -> {
            neighbor.go("/en/events?q=" + mark);
            neighbor.follow("Legal clinic " + mark);
            neighbor.sees("Takes place every Tuesday, until "
                    + WRITTEN.format(day(4).minusDays(1)).strip());
            neighbor.sees("Other dates:");
            var others = neighbor.page.locator("article ul a");
            assertThat(others.filter(having(WRITTEN.format(day(1).plusDays(1)))))
                    .hasCount(1);
            assertThat(others.filter(having(WRITTEN.format(day(2))))).hasCount(0);
            neighbor.accessible();
        });
        var lines = feed(page, "/calendar/organization/" + team.slug() + ".ics");
        assertEquals(2, count(lines, "RRULE:FREQ=WEEKLY;BYDAY=TU"), String.join("\n", lines));
        assertEquals(1, count(lines, "RELATED-TO"));
        assertEquals(2, count(lines, "RECURRENCE-ID"));
        assertEquals(1, count(lines, "STATUS:CANCELLED"));
        assertTrue(lines.contains("DTSTART;TZID=America/New_York:" + at(4) + "T190000"), String.join("\n", lines));
    }

    private void plan(String title) {
        organizer.go("/workspace/events/new");
        organizer.choose("Kind", "Clinic");
        organizer.fill("Title in English", title);
        organizer.fill("Description in English", "A lawyer listens, in your language.");
        organizer.type("Date", TYPED.format(tuesday));
        organizer.type("From", "5:00 PM");
        organizer.type("To", "8:00 PM");
        organizer.field("It is a new place").check();
        organizer.settle();
        organizer.fill("Name of the place", "Jackson Heights Reading Room");
        organizer.fill("Address", "3501 Example Street, Jackson Heights, NY 11372");
        organizer.choose("Borough", "Queens");
        organizer.choose("Repeats", "Weekly");
        organizer.type("How many dates", "6");
        organizer.unfold("How it repeats");
        organizer.press("Show the dates");
        organizer.sees("6 dates within the next 18 months (every Tuesday, 6 times)");
        organizer.accessible();
        organizer.press("Save draft");
        organizer.sees("The draft is saved.");
    }

    private void publish() {
        organizer.go(organizer.page.url()); // without the notice, which lies over the last dates
        organizer.tab("Series");
        organizer.accessible();
        organizer.press("Publish all 6 coming drafts");
        organizer.sees("The series is public.");
    }

    private void move(int week) {
        date(week);
        organizer.follow("Change");
        organizer.type("Date", TYPED.format(day(week).plusDays(1)));
        organizer.press("Save");
        organizer.pressIn(organizer.dialog(), "Change this date");
        organizer.pressIn(organizer.dialog(), "Move it and tell them");
        organizer.sees("The event is saved.");
    }

    private void cancel(int week) {
        date(week);
        organizer.more("Cancel event");
        organizer.dialog().getByLabel("What people are told").fill("The lawyer is in court that day.");
        organizer.pressIn(organizer.dialog(), "Cancel the event");
        organizer.sees("The event is cancelled.");
    }

    private void split(int week) {
        date(week);
        organizer.follow("Change");
        organizer.type("From", "7:00 PM");
        organizer.press("Save");
        organizer.dialog().getByLabel("This and all following dates").check();
        organizer.settle();
        organizer.sees("2 dates change.");
        organizer.sees("They become a series of their own");
        organizer.accessible();
        organizer.pressIn(organizer.dialog(), "Change these dates");
        organizer.sees("The dates are saved.");
        organizer.tab("Series");
        organizer.sees("2 dates are planned");
    }

    /** Goes there by the list of all dates, as the organizer does. */
    private void date(int week) {
        organizer.tab("Series");
        organizer.follow(organizer.page.locator("vaadin-grid a").filter(having(WRITTEN.format(day(week)))));
        organizer.sees(WRITTEN.format(day(week)));
    }

    private LocalDate day(int week) {
        return tuesday.plusWeeks(week);
    }

    private String at(int week) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day(week));
    }

    private static com.microsoft.playwright.Locator.FilterOptions having(String text) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
    }

    private List<String> feed(Page page, String path) {
        var body = page.request().get("http://localhost:" + port + path).text();
        return Arrays.asList(body.replace("\r\n ", "").split("\r\n"));
    }

    private static long count(List<String> lines, String start) {
        return lines.stream().filter(line -> line.startsWith(start)).count();
    }

    private void passerBy(Page page, Consumer<StaffPage> what) {
        try (var street = page.context().browser().newContext()) {
            what.accept(new StaffPage(street.newPage(), port));
        }
    }
}
