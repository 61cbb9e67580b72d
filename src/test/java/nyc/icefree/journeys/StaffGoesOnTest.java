package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organizer is interrupted while they write a plan, and goes on where they were. */
@AppTest
@Tag("proof") // long: an interrupted organizer, not what each change touches
@ExtendWith(SharedBrowser.class)
class StaffGoesOnTest {
    private static final String TURN_AWAY = """
            () => {
              Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });
              document.dispatchEvent(new Event('visibilitychange'));
            }
            """;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    Clock clock;

    private final String title = "Clinic " + UUID.randomUUID().toString().substring(0, 8);

    private StaffPage planning(Page page, SignedIn.Account account) {
        var organizer = new StaffPage(page, port);
        given.member(account.person());
        organizer.signIn(account, signedIn);
        organizer.go("/workspace/events/new");
        organizer.fill("Title in English", title);
        organizer.field("Title in English").press("Tab");
        organizer.settle();
        organizer.sees("Kept at ");
        return organizer;
    }

    @Test
    void a_session_that_ends_loses_nothing(Page page) {
        var account = signedIn.account(false);
        var organizer = planning(page, account);
        var day = TYPED.format(LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(9));
        organizer.type("Date", day);
        String address = page.url();
        assertTrue(address.matches(".*/workspace/events/new/[0-9a-f-]{36}"), address);
        organizer.accessible();

        page.context().clearCookies();
        organizer.fill("Description in English", "Never reaches the server");
        page.waitForURL(url -> url.contains("/sign-in"));
        organizer.fill("E-mail", account.email());
        organizer.fill("Password", SignedIn.PASSWORD);
        organizer.press("Sign in");
        organizer.fill("Code", signedIn.nextCode(account));
        organizer.press("Sign in");
        page.waitForURL(address);
        organizer.settle();
        assertThat(organizer.field("Title in English")).hasValue(title);
        assertEquals(day, organizer.field("Date").inputValue(), "a day without hours is half a date");

        organizer.go("/workspace");
        organizer.sees("You left a plan half-written: “" + title + "”");
        organizer.go("/workspace/events/new");
        organizer.sees("You have a half-written plan: “" + title + "”");
        organizer.accessible();
    }

    @Test
    void a_reload_loses_nothing_and_saving_ends_it(Page page) {
        var organizer = planning(page, signedIn.account(false));
        page.reload();
        organizer.settle();
        assertThat(organizer.field("Title in English")).hasValue(title);
        organizer.type(
                "Date",
                TYPED.format(LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(9)));
        organizer.type("From", "6:30 PM");
        organizer.settle();
        page.reload();
        organizer.settle();
        organizer.press("Save draft");
        organizer.sees("The draft is saved.");
        organizer.go("/workspace/events/new");
        assertThat(page.getByText("half-written")).hasCount(0);
    }

    /** Neither the pause nor the leaving of the field was waited for. */
    @Test
    void the_last_word_before_a_page_is_left_or_turned_away_from_is_kept(Page page) {
        var organizer = planning(page, signedIn.account(false));
        var description = organizer.field("Description in English");
        description.pressSequentially("Bring a friend");
        organizer.settle(); // the words of an earlier pause have gone, those of the last have not
        page.reload();
        organizer.settle();
        assertThat(organizer.field("Description in English")).hasValue("Bring a friend");

        organizer.field("Description in English").fill("Bring a friend and water");
        page.waitForRequest(
                sent -> Objects.requireNonNullElse(sent.postData(), "").contains("Bring a friend and water"),
                new Page.WaitForRequestOptions().setTimeout(700),
                () -> page.evaluate(TURN_AWAY));
        organizer.settle();
        organizer.sees("Kept at ");
    }

    @Test
    void on_a_weak_signal_nobody_leaves_their_last_words_unasked(Page page) {
        var organizer = planning(page, signedIn.account(false));
        var description = organizer.field("Description in English");
        page.route(url -> url.contains("v-r=uidl"), held -> {}); // no answer comes any more
        page.waitForRequest(sent -> sent.url().contains("v-r=uidl"), () -> description.pressSequentially("Bring"));
        description.pressSequentially(" a friend");
        var asked = new ArrayList<String>();
        page.onDialog(question -> {
            asked.add(question.type());
            question.dismiss();
        });
        page.evaluate("() => { setTimeout(() => location.reload()); }");
        page.waitForCondition(() -> !asked.isEmpty());
        assertEquals(List.of("beforeunload"), asked);
        assertThat(description).hasValue("Bring a friend");
    }

    @Test
    void a_date_that_cannot_be_read_is_there_again_with_what_is_wrong(Page page) {
        var organizer = planning(page, signedIn.account(false));
        organizer.fill("Date", "the 12th or so");
        organizer.field("Date").press("Tab");
        organizer.settle();
        organizer.sees("This is not a date we can read.");
        page.reload();
        organizer.settle();
        assertThat(organizer.field("Date")).hasValue("the 12th or so");
        organizer.sees("This is not a date we can read.");
        organizer.accessible();

        organizer.type(
                "Date",
                TYPED.format(LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(9)));
        organizer.settle();
        assertThat(page.locator("main").getByText("This is not a date we can read."))
                .hasCount(0);
    }

    @Test
    void of_two_tabs_neither_writes_over_the_other(Page page) {
        var first = planning(page, signedIn.account(false));
        var second = new StaffPage(page.context().newPage(), port);
        second.go(page.url());
        assertEquals(title, second.field("Title in English").inputValue());
        second.fill("Title in English", title + " in the second tab");
        second.field("Title in English").press("Tab");
        second.settle();
        second.sees("Kept at ");

        first.fill("Title in English", title + " in the first tab");
        first.field("Title in English").press("Tab");
        first.settle();
        first.sees("This plan was written on in another tab");
        first.accessible();
        assertEquals(
                title + " in the first tab", first.field("Title in English").inputValue());
        second.page.reload();
        second.settle();
        assertEquals(
                title + " in the second tab", second.field("Title in English").inputValue());
        first.press("Keep this one instead");
        first.sees("Kept at ");
        second.page.reload();
        second.settle();
        assertEquals(
                title + " in the first tab", second.field("Title in English").inputValue());
        second.page.close();
    }
}
