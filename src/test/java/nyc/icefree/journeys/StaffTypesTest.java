package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Dates and times are read as people type them, and what is not understood becomes nothing else. */
@AppTest
@ExtendWith(SharedBrowser.class)
class StaffTypesTest {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    Clock clock;

    @Test
    void dates_and_times_are_read_as_people_type_them(Page page) {
        var organizer = new StaffPage(page, port);
        var account = signedIn.account(false);
        given.member(account.person());
        organizer.signIn(account, signedIn);
        organizer.turnTo("/workspace/events/new");
        var times = Map.of(
                "6:30p",
                "6:30 PM",
                "630pm",
                "6:30 PM",
                "6:30 a",
                "6:30 AM",
                "18:30",
                "6:30 PM",
                "noon",
                "12:00 PM",
                "12am",
                "12:00 AM",
                "6:30 p. m.",
                "6:30 PM",
                "7 de la noche",
                "7:00 PM");
        times.forEach((typed, read) -> {
            organizer.type("From", typed);
            assertThat(organizer.field("From")).hasValue(read);
        });
        var twelfth = SHOWN.format(next(MonthDay.of(12, 12)));
        var saturday = SHOWN.format(today(page).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)));
        var dates = Map.of(
                "12/12",
                twelfth,
                "Dec 12",
                twelfth,
                "12 dic",
                twelfth,
                "12 de diciembre",
                twelfth,
                "sat",
                saturday,
                "Saturday",
                saturday,
                "sábado",
                saturday,
                "12/12/2031",
                "12/12/2031",
                "Dec 12, 2031",
                "12/12/2031");
        dates.forEach((typed, read) -> {
            organizer.type("Date", typed);
            assertThat(organizer.field("Date")).hasValue(read);
        });
        organizer.fill("Date", "sat");
        organizer.page.keyboard().press("Tab");
        assertThat(organizer.field("From")).isFocused();
        organizer.sees("Saturday, ");
        organizer.type("From", "6:75p");
        assertThat(organizer.page.getByText("Something broke on our side")).hasCount(0);
        organizer.fill("Title in English", "Half a date");
        organizer.press("Save draft");
        organizer.sees("Something here cannot be read yet");
        organizer.accessible();
    }

    private LocalDate next(MonthDay day) {
        var now = LocalDate.now(clock.withZone(Given.NEW_YORK));
        return day.atYear(now.getYear()).isBefore(now) ? day.atYear(now.getYear() + 1) : day.atYear(now.getYear());
    }

    /** As the browser has it. */
    private static LocalDate today(Page page) {
        return LocalDate.parse((String) page.evaluate(
                "() => { const d = new Date(); return [d.getFullYear(), String(d.getMonth() + 1).padStart(2, '0'),"
                        + " String(d.getDate()).padStart(2, '0')].join('-'); }"));
    }
}
