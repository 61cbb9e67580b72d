package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.links.Links;
import nyc.icefree.partners.OrganizationForm;
import nyc.icefree.partners.OrganizationRefused;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.Refused;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.signin.StaffEnrolment;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** An installation of its own in which nobody has an account yet. */
@AppTest
@TestPropertySource(properties = "spring.application.name=first-hour")
@ExtendWith(SharedBrowser.class)
class FirstHourTest {
    private static final int MOST_PRESSES = 40;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);

    @LocalServerPort
    int port;

    @Autowired
    StaffEnrolment enrolment;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    Organizations organizations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Test
    void an_administrator_comes_from_the_one_time_link_to_a_public_event(Page page) {
        var staff = new StaffPage(page, port);
        long began = System.nanoTime();
        staff.go(Links.setUp(enrolment.offerSetUp().orElseThrow()));
        var clicks = Clicks.on(page);
        staff.fill("Your name", "Ana Example");
        staff.fill("Email", "ana@organizers.example.org");
        staff.fill("New password", "three lamps over the ferry");
        staff.press("Continue");
        staff.fill("Code", new AuthenticatorApp(page.locator("#secret").innerText()).code());
        staff.press("Continue");
        staff.button("I have kept them").click();
        page.waitForURL(Pattern.compile(".*/workspace/?.*"));
        staff.settle();
        look(staff, "1");
        staff.accessible();

        staff.fill("Name of the campaign", "Rights for Riverton");
        staff.fill("Shared mailbox", "events@riverton.example.org");
        staff.button("Save the settings").click();
        assertThat(page.locator(".drawer-head")).containsText("Rights for Riverton");
        look(staff, "2");
        onePressIsRefusedOnceOthersAreThere();
        staff.turnTo("/workspace/organizations");
        staff.sees("No organizations here. Add one");
        look(staff, "no-organization");
        staff.turnTo("/workspace/events/new");
        staff.sees("Today’s first steps make your campaign one");
        look(staff, "no-role");

        staff.follow("Today");
        staff.press("Make Rights for Riverton an organization");
        look(staff, "3");
        staff.press("4. Email Done");
        staff.press("Send a test to my address");
        staff.sees("The test message was sent to your address.");
        look(staff, "4");

        staff.follow("Plan an event");
        staff.fill("Title in English", "Know your rights at work");
        staff.fill("Description in English", "Come and learn what to say when they ask.");
        staff.type(
                "Date",
                TYPED.format(LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(9)));
        staff.type("From", "6:30 PM");
        staff.search("Place", "Riverton Library");
        staff.fill("Address", "1 Example Street, Queens, NY 11373");
        staff.press("Save and publish");
        staff.pressIn(staff.dialog(), "Publish all the same");
        staff.sees("The event is public now.");
        look(staff, "5");
        int presses = clicks.all();
        long seconds = (System.nanoTime() - began) / 1_000_000_000;
        try (var street = page.context().browser().newContext()) {
            var neighbor = new StaffPage(street.newPage(), port);
            neighbor.go("/en/events");
            neighbor.follow("Know your rights at work");
            neighbor.sees("Riverton Library");
            neighbor.sees("Rights for Riverton");
            look(neighbor, "neighbor");
        }
        System.out.println(
                "From the one-time link to a public event: " + presses + " presses and keys in " + seconds + " s");
        assertTrue(presses <= MOST_PRESSES, presses + " presses");

        staff.follow("Today");
        look(staff, "6");
        staff.press("Hide these steps");
        gone(staff);
        staff.follow("Settings");
        staff.press("Show the first steps on Today");
        staff.follow("Invite somebody");
        staff.press("Invite somebody");
        staff.dialog().getByLabel("Name").fill("Bo Example");
        staff.dialog().getByLabel("Email address").fill("bo@organizers.example.org");
        staff.pressIn(staff.dialog(), "Invite somebody");
        staff.follow("Today");
        gone(staff);
        staff.follow("Settings");
        staff.sees("Campaign");
        assertThat(staff.page.getByText("Show the first steps on Today")).hasCount(0);
    }

    private static void gone(StaffPage staff) {
        staff.sees("This week");
        assertThat(staff.page.getByText("Six steps to your first event")).hasCount(0);
    }

    /** What is planted here is rolled back. */
    private void onePressIsRefusedOnceOthersAreThere() {
        var administrator = accounts.administrators().getFirst();
        refused(administrator, () -> organizations.found(OrganizationForm.named("Another")));
        refused(administrator, () -> accounts.invite("Bo Example", Given.email(), Language.ENGLISH, false));
    }

    private void refused(PersonId administrator, Runnable before) {
        transaction.executeWithoutResult(back -> As.administrator(administrator, () -> {
            back.setRollbackOnly();
            before.run();
            var refused = assertThrows(Refused.class, () -> organizations.foundFirst("Ours"));
            assertEquals(List.of(OrganizationRefused.NOT_THE_FIRST), refused.reasons());
        }));
    }

    private static void look(StaffPage staff, String step) {
        if (Pictures.OF_VIEWS.wanted()) {
            Pictures.OF_VIEWS.take(staff.page, "first-hour-" + step);
        }
    }
}
