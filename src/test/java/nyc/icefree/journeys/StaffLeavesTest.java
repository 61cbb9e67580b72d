package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import nyc.icefree.Given;
import nyc.icefree.HeldActs;
import nyc.icefree.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("proof") // long, and about an interrupted organizer only
class StaffLeavesTest extends StaffJourney {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);
    private static final String WHAT = "Saving 30 dates";
    private static final String LEAVE = "You can leave this page: it is done to the end.";

    @Autowired
    Clock clock;

    private final String title = "Clinic " + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void nothing_is_held() {
        HeldActs.goOn();
    }

    private void saving(Page page) {
        signIn();
        staff.go("/workspace/events/new");
        staff.fill("Title in English", title);
        staff.type(
                "Date",
                TYPED.format(LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(9)));
        staff.type("From", "6:30 PM");
        staff.choose("Repeats", "Weekly");
        staff.type("How many dates", "30");
        HeldActs.hold();
        staff.button("Save draft").click();
        staff.sees(WHAT);
        staff.sees(LEAVE);
    }

    @Test
    void it_is_told_in_the_view_to_which_one_went(Page page) {
        saving(page);
        staff.accessible();
        staff.follow("Today");
        staff.sees(WHAT);
        HeldActs.goOn();
        staff.sees("The draft is saved.");
        staff.follow("See it");
        staff.sees(title);
        staff.sees("1st of 30");
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
        later.follow("See it");
        later.sees(title);
        later.page.close();
    }

    @Test
    void the_form_waits_and_leads_to_the_first_date(Page page) {
        saving(page);
        assertThat(staff.field("Title in English")).isDisabled();
        HeldActs.goOn();
        page.waitForURL(url -> !url.contains("/new"));
        staff.sees("The draft is saved.");
        staff.sees(title);
        assertThat(page.getByText(WHAT)).hasCount(0);
    }

    @Test
    void many_events_are_published_while_their_list_is_there_or_left(Page page) {
        for (int n = 0; n < 26; n++) {
            given.drafted(team, given.session(title + " " + n, 2 + n));
        }
        signIn();
        staff.go("/workspace/events");
        staff.field("Select the whole list").check();
        staff.settle();
        staff.press("Publish…");
        HeldActs.hold();
        staff.button("Publish 26 events").click();
        staff.sees("Changing 26 events");
        assertThat(staff.dialog()).hasCount(0);
        staff.follow("Today");
        HeldActs.goOn();
        staff.sees("26 events are public now or wait for approval.");
    }
}
