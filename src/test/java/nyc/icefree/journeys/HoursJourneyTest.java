package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nyc.icefree.AnotherLanguage;
import nyc.icefree.Given;
import nyc.icefree.PlainColumns;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.web.Links;
import nyc.icefree.web.ShiftLinks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A volunteer reads how long they helped, and makes a certificate. */
@ExtendWith(OutputCaptureExtension.class)
class HoursJourneyTest extends SiteJourney {
    static final List<Language> READ = AnotherLanguage.WALKED;

    /** The first of them nearly as long as shifts are kept. */
    private static final int[] DAYS_AGO = {360, 30, 5, 2};

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    GreenMail mailbox;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @FieldSource("READ")
    @Tag("every-language")
    void hours_are_read_and_certified(Language reader, Page page, CapturedOutput log) {
        Accessible.wide(page, Accessible.PHONE);
        var words = texts.in(reader);
        var team = given.team();
        String name = "梅 " + digits();
        String email = Given.email();
        beans.createBean(HelpedBefore.class).enlist(team, name, email, reader, DAYS_AGO);
        signIn(page, reader, email);
        sum(page, words, 8);
        look(page, "my hours");
        certify(page, words, name, log);
    }

    /** By the link in a mail. */
    private void signIn(Page page, Language reader, String email) {
        open(page, Links.mySignIn(reader));
        page.locator("#email").fill(email);
        takeYourTime(page);
        page.locator("main form button.main").click();
        open(page, Letterbox.link(mailbox, email, Links.my(reader) + "sign-in/open/"));
        page.locator("main form button.main").click();
        page.locator("main a[href='%s']".formatted(ShiftLinks.hours(reader))).click();
        assertThat(page.locator("main .rows").last().locator("li")).hasCount(DAYS_AGO.length);
    }

    /** For a name that stands on the page and nowhere else. */
    private void certify(Page page, Words words, String volunteer, CapturedOutput log) {
        String digits = digits();
        String name = "佐萊達 " + digits;
        String longest = name.repeat(10);
        open(page, ShiftLinks.hours(words.language()));
        assertEquals(422, certify(page, " ").status());
        assertThat(page.locator("#name-error")).hasText(words.get("site.my.hours.name.missing"));
        assertEquals(422, certify(page, longest).status());
        assertThat(page.locator("#name-error")).hasText(words.get("site.my.hours.name.too-long"));
        assertThat(page.locator("#name")).hasValue(longest);
        Pictures.OF_VIEWS.takeIfWanted(page, "a name that is too long");
        Accessible.onBothScreens(page);
        var made = certify(page, name);
        assertEquals("no-store", made.headerValue("cache-control"));
        assertThat(page.locator("main .lead")).hasText(name);
        assertThat(page.locator("main")).containsText(time(words, 8));
        assertThat(page.locator("main")).not().containsText(volunteer);
        Pictures.OF_VIEWS.takeIfWanted(page, "certificate");
        Accessible.onBothScreens(page);
        page.locator("main p a[href='%s']".formatted(ShiftLinks.hours(words.language())))
                .click();
        assertThat(page.locator("#name")).hasValue("");
        assertEquals(List.of(), PlainColumns.with(jdbc, digits));
        assertFalse(log.getAll().contains(digits));
    }

    private static Response certify(Page page, String name) {
        page.locator("#name").fill(name);
        return page.waitForResponse(
                answer -> "POST".equals(answer.request().method()),
                () -> page.locator("main form.form button.main").click());
    }

    private static void sum(Page page, Words words, int hours) {
        var today = LocalDate.now(Given.NEW_YORK);
        assertThat(page.locator("main .lead"))
                .hasText(words.get(
                        "site.my.hours.lead",
                        "time",
                        time(words, hours),
                        "shifts",
                        words.get("site.my.hours.shifts", "shifts", DAYS_AGO.length),
                        "first",
                        words.date(today.minusDays(DAYS_AGO[0])),
                        "last",
                        words.date(today.minusDays(DAYS_AGO[DAYS_AGO.length - 1]))));
    }

    private static String time(Words words, int hours) {
        return words.get("site.my.hours.time", "hours", hours, "minutes", 0);
    }

    private static void look(Page page, String what) {
        Pictures.OF_VIEWS.takeIfWanted(page, what);
        Accessible.onBothScreens(page);
    }

    /** In no letters, which would be those of a language. */
    private static String digits() {
        return UUID.randomUUID().toString().replaceAll("\\D", "");
    }
}
