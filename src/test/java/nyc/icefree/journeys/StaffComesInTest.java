package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import nyc.icefree.AnotherLanguage;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.links.Links;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.vault.SecretToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("proof")
class StaffComesInTest extends StaffJourney {
    static final List<Language> READ = AnotherLanguage.WALKED;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    Texts texts;

    @Autowired
    GreenMail mailbox;

    private SignedIn.Account administrator;
    private Words words;

    @BeforeEach
    void administrator() {
        administrator = signedIn.account(true);
    }

    @Test
    void an_invited_organizer_sets_up_both_keys_and_signs_out(Page page) {
        SecretToken link = As.administrator(administrator.person(), () -> {
            var person = accounts.invite("Bo Example", Given.email(), Language.ENGLISH, false);
            return accounts.invitationLink(person);
        });
        staff.go(Links.invitation(link));
        staff.fill("New password", "too short");
        staff.press("Continue");
        staff.sees("Use at least 15 characters.");
        staff.fill("New password", "three lamps over the ferry");
        staff.press("Continue");

        assertThat(page.getByRole(
                        AriaRole.IMG, new Page.GetByRoleOptions().setName("QR code for your authenticator app")))
                .isVisible();
        staff.fill("Code", new AuthenticatorApp(page.locator("#secret").innerText()).code());
        staff.press("Continue");

        assertThat(page.locator("code.code")).hasCount(10);
        staff.button("I have kept them").click();
        page.waitForURL(Pattern.compile(".*/workspace/?.*"));
        assertThat(page.locator("h1").first()).isVisible();

        staff.button("Sign out").click();
        // the page itself, not its source in a message of the workspace
        page.waitForURL(Pattern.compile(".*/sign-in\\?out"));
        staff.sees("You are signed out.");
        staff.go("/workspace/");
        staff.sees("Sign in for organizers");
    }

    @Test
    void staff_sign_in_by_password_and_code_and_are_out_when_deactivated(Page page) {
        staff.go("/workspace/events");
        staff.fill("Email", account.email());
        staff.fill("Password", "not the password");
        staff.press("Sign in");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("wrong");
        staff.fill("Email", account.email());
        staff.fill("Password", SignedIn.PASSWORD);
        staff.press("Sign in");
        staff.fill("Code", signedIn.code(account));
        staff.button("Sign in").click();
        page.waitForURL(Pattern.compile(".*/workspace/events.*"));
        assertThat(page.locator("h1").first()).isVisible();
        // a request of the page that comes late would lead out before the press
        Calm.await(page);

        As.administrator(administrator.person(), () -> accounts.deactivate(account.person()));
        page.locator("vaadin-side-nav-item a").first().click();
        page.waitForURL(Pattern.compile(".*/sign-in.*"));
    }

    @ParameterizedTest
    @FieldSource("READ")
    @Tag("every-language")
    void every_page_of_coming_in_can_be_read_by_everybody(Language reader, Page page) {
        words = texts.in(reader);
        var locale = reader.locale().toLanguageTag();
        try (var own = page.context().browser().newContext(new Browser.NewContextOptions().setLocale(locale))) {
            var staff = new StaffPage(own.newPage(), port);
            staff.page.setDefaultTimeout(SharedBrowser.PATIENCE);
            walk(staff, reader);
        }
    }

    private void walk(StaffPage staff, Language reader) {
        for (String path : List.of("?wrong", "?out", "/forgot", "/invitation/used", "/reset/used", "/renewal/used")) {
            everywhere(staff, Links.signIn() + path, reader);
        }
        var account = signedIn.account(false, reader);
        staff.go(Links.forgot());
        staff.fill(words.get("word.email"), account.email());
        main(staff);
        Accessible.onBothScreens(staff.page);
        everywhere(staff, Letterbox.link(mailbox, account.email(), "/sign-in/reset/"), reader);
        var renewal =
                As.administrator(signedIn.account(true).person(), () -> accounts.resetSecondFactor(account.person()));
        everywhere(staff, Links.renewal(renewal), reader);

        staff.go(Links.signIn());
        staff.fill(words.get("word.email"), signedIn.account(false, reader).email());
        staff.fill(words.get("sign-in.password"), SignedIn.PASSWORD);
        main(staff);
        staff.fill(words.get("sign-in.code"), "000000");
        main(staff);
        staff.sees(words.get("sign-in.code.wrong"));
        Accessible.onBothScreens(staff.page);
        everywhere(staff, Links.signIn() + "/still", reader);
        staff.sees(words.get("sign-in.still"));
        invited(staff, reader);
    }

    private void invited(StaffPage staff, Language reader) {
        var link = As.administrator(
                signedIn.account(true).person(),
                () -> accounts.invitationLink(accounts.invite("Bo Example", Given.email(), reader, false)));
        everywhere(staff, Links.invitation(link), reader);
        staff.page.locator("input[type=password]").fill("too short");
        main(staff);
        Accessible.onBothScreens(staff.page);
        staff.page.locator("input[type=password]").fill("three lamps over the ferry");
        main(staff);
        Accessible.onBothScreens(staff.page);
        staff.fill(words.get("sign-in.code"), "000000");
        main(staff);
        Accessible.onBothScreens(staff.page);
        var app = new AuthenticatorApp(staff.page.locator("#secret").innerText());
        staff.fill(words.get("sign-in.code"), app.code());
        main(staff);
        assertThat(staff.page.locator("code.code")).hasCount(10);
        Accessible.onBothScreens(staff.page);
        main(staff);
        staff.page.waitForURL(Pattern.compile(".*/workspace/?.*"));
    }

    private void everywhere(StaffPage staff, String path, Language reader) {
        staff.go(path);
        assertThat(staff.page.locator("html")).hasAttribute("lang", reader.tag());
        Accessible.onBothScreens(staff.page);
    }

    private static void main(StaffPage staff) {
        staff.page.locator("main form button.main").click();
        staff.settle();
    }
}
