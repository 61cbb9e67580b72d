package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import nyc.icefree.Given;
import nyc.icefree.SignedIn;
import nyc.icefree.text.Language;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A group asks for a session, is asked back, answers, and its request becomes a draft. */
class RequestJourneyTest extends SiteJourney {
    @Autowired
    SignedIn signedIn;

    @Test
    void an_organization_requests_a_session_and_it_becomes_a_draft(Page page) {
        var account = signedIn.account(false);
        var team = given.member(account.person());
        String asker = unique("Tenants of Roosevelt Avenue");
        open(page, Links.with(Links.request(Language.ENGLISH), "to", team.slug()));
        page.getByLabel("Name of your group").fill(asker);
        takeYourTime(page);
        button(page, "Ask for a session").click();
        assertThat(heading(page, "Please look at this again")).isVisible();
        accessible(page);
        page.locator("#day1").fill(LocalDate.now(Given.NEW_YORK).plusDays(14).toString());
        page.locator("#from1").fill("18:30");
        page.locator("#borough").selectOption("queens");
        page.locator("#people").fill("25");
        page.getByLabel("Spanish").check();
        page.locator("#email").fill("tenants@example.org");
        button(page, "Ask for a session").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Keep this page");
        accessible(page);
        String secret = page.url();

        var staff = new StaffPage(page, port);
        staff.signIn(account, signedIn);
        staff.sees("A group waits for your answer.");
        staff.go("/workspace/requests");
        staff.sees(asker);
        staff.row(asker);
        staff.press("Ask");
        staff.fill("What do you want to know or say?", "Is there a screen?");
        staff.press("Send");
        staff.sees("Waits for their answer");
        staff.accessible();
        String request = page.url();

        page.navigate(secret);
        assertThat(page.locator("main")).containsText("Is there a screen?");
        page.getByLabel("Your message").fill("Yes, a big one.");
        button(page, "Send").click();
        assertThat(page.locator("main")).containsText("We have your answer");
        accessible(page);

        page.navigate(request);
        staff.sees("Yes, a big one.");
        staff.press("Make it a draft");
        staff.follow("Open the event");
        staff.sees("Know your rights: " + asker);
        page.navigate(secret);
        assertThat(page.locator("main")).containsText("Accepted");
        accessible(page);
    }
}
