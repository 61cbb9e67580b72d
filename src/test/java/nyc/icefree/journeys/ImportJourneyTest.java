package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.partners.StaffRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator has the people of a spreadsheet asked; one of them says yes on a phone without script, and stands in the list. */
class ImportJourneyTest extends SiteJourney {
    @Autowired
    SignedIn signedIn;

    @Autowired
    GreenMail mailbox;

    @Test
    void who_stands_in_a_list_is_asked_by_mail_and_says_yes(Page page) throws Exception {
        var account = signedIn.account(false);
        var team = given.team();
        given.appoint(team.organization(), account.person(), StaffRole.COORDINATOR);
        String typed = "Tess Typed";
        String own = unique("Ada");
        String email = Given.email();
        var list = new FilePayload(
                "people.csv",
                "text/csv",
                ("""
                Name;Phone;E-mail;Languages
                %s;555 0100;%s;English, Spanish
                Cy Twice;;%s;
                Bo Unreachable;555 0101;;French
                Dee Mistyped;;dee at example;Klingon
                """.formatted(typed, email, email.toUpperCase(Locale.ROOT))).getBytes(StandardCharsets.UTF_8));

        var staff = new StaffPage(page, port);
        staff.signIn(account, signedIn);
        staff.go("/workspace/volunteers");
        staff.more("Ask people on a list");
        choose(page, list);
        staff.sees("1 person can be asked; 3 lines are left out. Up to 200 can be asked today.");
        for (String becomes : new String[] {
            "Will be asked", "Stands above already", "No e-mail address", "Not an e-mail address", "Not understood"
        }) {
            staff.sees(becomes);
        }
        assertThat(page.getByText("555 01")).hasCount(0);
        staff.checkDialog(true);
        staff.press("Send the mails");
        staff.sees("Please say first that you may write to them.");
        staff.field("They know our organization, and we may write to them").check();
        staff.press("Send the mails");
        staff.sees("1 line was taken in.");
        assertThat(staff.dialog()).hasCount(0);

        String asked = Letterbox.link(mailbox, email, "/en/volunteer/asked/");
        var mails = Letterbox.texts(mailbox, email);
        assertEquals(1, mails.size());
        assertTrue(mails.getFirst().contains("Neighbors"), mails::getFirst);
        assertFalse(mails.getFirst().contains(typed), mails::getFirst);
        saysYes(page, asked, typed, own);

        staff.go("/workspace/volunteers");
        staff.search("Search by name or address", own);
        assertThat(StaffPage.shown(page.locator("vaadin-grid").getByText(own))).isVisible();
        staff.more("Ask people on a list");
        choose(page, list);
        staff.sees("Nobody can be asked; 4 lines are left out. Up to 199 can be asked today.");
        staff.sees("Helps you already");
    }

    private static void choose(Page page, FilePayload list) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(list);
    }

    /** With script the same pages are looked at by axe: looking at them answers nothing. */
    private void saysYes(Page scripted, String asked, String typed, String own) {
        try (var plain = scripted.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(Accessible.PHONE, 800))) {
            var phone = plain.newPage();
            phone.setDefaultTimeout(SharedBrowser.PATIENCE);
            open(phone, asked);
            var question = phone.locator("main section");
            assertThat(question).hasCount(1);
            assertThat(question).containsText("Do you help");
            assertThat(phone.locator("main")).not().containsText(typed);
            open(scripted, asked);
            Accessible.onBothScreens(scripted);
            phone.getByLabel("Your name, if you say yes").fill(own);
            button(phone, "Yes, I help").click();
            assertThat(phone.locator("main")).containsText("You are among the volunteers now.");
            open(scripted, path(phone.url()));
            Accessible.onBothScreens(scripted);
            open(phone, asked);
            assertThat(phone.locator("main")).containsText("This question waits for no answer any more");
            assertThat(phone.locator("main form")).hasCount(0);
            open(scripted, asked);
            Accessible.onBothScreens(scripted);
            phone.locator("main")
                    .getByText("Sign in", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(heading(phone, "Sign in for volunteers")).isVisible();
            assertEquals(
                    0,
                    phone.context().cookies().stream()
                            .filter(one -> "session".equals(one.name))
                            .count());
        }
    }
}
