package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator invites an organizer, who comes in with a password, a telephone and recovery codes. */
@AppTest
@ExtendWith(SharedBrowser.class)
class StaffInvitedTest {
    private static final String NEW_PASSWORD = "three lamps over the ferry";

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Test
    void an_invited_organizer_opens_the_account_and_signs_in_with_two_factors(Page page) {
        String email = UUID.randomUUID() + "@example.org";
        var administrator = new StaffPage(page, port);
        administrator.signIn(signedIn.account(true), signedIn);
        String link = invite(administrator, email);
        try (var elsewhere = page.context().browser().newContext()) {
            var invited = new StaffPage(elsewhere.newPage(), port);
            String recoveryCode = open(invited, link);
            invited.sees("Today");
            assertThat(invited.page.getByText("Settings")).hasCount(0);
            invited.press("Sign out");
            assertThat(invited.page.getByText("You are signed out.")).isVisible();
            invited.signIn(email, NEW_PASSWORD, recoveryCode);
            invited.sees("Today");
            invited.go(link);
            invited.sees("This link does not work any more");
        }
    }

    private static String invite(StaffPage administrator, String email) {
        administrator.go("/workspace/people");
        administrator.press("Invite somebody");
        var dialog = administrator.dialog();
        dialog.getByLabel("Name").fill("Bo Example");
        dialog.getByLabel("E-mail address").fill("not an address");
        administrator.pressIn(dialog, "Invite somebody");
        administrator.sees("This does not look like an e-mail address.");
        administrator.accessible();
        dialog.getByLabel("E-mail address").fill(email);
        administrator.pressIn(dialog, "Invite somebody");
        var shown = administrator.field("One-time link");
        assertThat(shown).isVisible();
        administrator.accessible();
        administrator.press("Copy link");
        return URI.create(shown.inputValue()).getPath();
    }

    private static String open(StaffPage invited, String link) {
        invited.go(link);
        invited.sees("Hello Bo Example");
        invited.accessible();
        invited.fill("New password", "short");
        invited.press("Go on");
        invited.sees("Use at least 15 characters.");
        invited.accessible();
        invited.fill("New password", NEW_PASSWORD);
        invited.press("Go on");
        invited.accessible();
        var app = new AuthenticatorApp(invited.page.locator("#secret").innerText());
        invited.fill("Code", app.code());
        invited.press("Go on");
        var codes = invited.page.locator("code.code").allInnerTexts();
        assertEquals(10, codes.size());
        invited.accessible();
        invited.press("I have kept them");
        return codes.getFirst();
    }
}
