package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import nyc.icefree.AnotherLanguage;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page by which staff come in: invited, by password and code, after a forgotten password or a lost telephone. */
@AppTest
@ExtendWith(SharedBrowser.class)
class SignInPagesTest {
    static final List<Language> READ = AnotherLanguage.WALKED;

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    Texts texts;

    @Autowired
    GreenMail mailbox;

    private Words words;

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
        staff.fill(words.get("sign-in.email"), account.email());
        main(staff);
        Accessible.onBothScreens(staff.page);
        everywhere(staff, Letterbox.link(mailbox, account.email(), "/sign-in/reset/"), reader);
        var renewal =
                As.administrator(signedIn.account(true).person(), () -> accounts.resetSecondFactor(account.person()));
        everywhere(staff, Links.renewal(renewal), reader);

        staff.go(Links.signIn());
        staff.fill(words.get("sign-in.email"), signedIn.account(false, reader).email());
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
