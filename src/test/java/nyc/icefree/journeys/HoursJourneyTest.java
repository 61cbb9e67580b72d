package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nyc.icefree.AnotherLanguage;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PlainColumns;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.partners.Organizations;
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

/**
 * A volunteer on a phone without script says how long they helped, an organizer confirms one of two and leaves the other, and
 * the volunteer makes a certificate.
 */
@ExtendWith(OutputCaptureExtension.class)
class HoursJourneyTest extends SiteJourney {
    static final List<Language> READ = AnotherLanguage.WALKED;

    /** The first of them nearly as long as shifts are kept. */
    private static final int[] DAYS_AGO = {360, 30, 5, 2};

    @Autowired
    SignedIn signedIn;

    @Autowired
    Organizations organizations;

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
    void hours_are_said_answered_and_certified(Language reader, Page page, CapturedOutput log) {
        Accessible.wide(page, Accessible.PHONE);
        var words = texts.in(reader);
        var account = signedIn.account(false, reader);
        var team = given.member(account.person());
        As.staff(given.coordinator(team.organization()), () -> organizations.approveHours(team.organization(), true));
        String name = "梅 " + digits();
        String email = UUID.randomUUID() + "@example.org";
        beans.createBean(HelpedBefore.class).enlist(team, name, email, reader, DAYS_AGO);
        var browser = page.context().browser();
        try (var plain = browser.newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(Accessible.PHONE, 800));
                var desk = browser.newContext()) {
            var phone = plain.newPage();
            phone.setDefaultTimeout(SharedBrowser.PATIENCE);
            signIn(page, phone, reader, email);
            page.context().addCookies(plain.cookies());
            says(page, phone, words);
            answers(desk.newPage(), account, name, words);
            open(phone, ShiftLinks.hours(reader));
            sum(phone, words, 8);
            stands(phone, 1, 3, words);
            assertThat(shift(phone, 2)).containsText(words.get("site.my.hours.declined", "time", time(words, 5)));
            look(page, phone, "hours that were answered");
            correct(phone, 1, 180);
            stands(phone, 1, 3, words);
            sum(phone, words, 8);
        }
        certify(page, words, name, log);
    }

    /** By the link in a mail, opened on the phone. */
    private void signIn(Page page, Page phone, Language reader, String email) {
        open(page, Links.mySignIn(reader));
        page.locator("#email").fill(email);
        takeYourTime(page);
        page.locator("main form button.main").click();
        open(phone, Letterbox.link(mailbox, email, Links.my(reader) + "sign-in/open/"));
        phone.locator("main form button.main").click();
        phone.locator("main a[href='%s']".formatted(ShiftLinks.hours(reader))).click();
    }

    /** Longer twice, of which one waits and the other too, and shorter once, which counts at once. */
    private void says(Page page, Page phone, Words words) {
        assertThat(shifts(phone)).hasCount(DAYS_AGO.length);
        sum(phone, words, 8);
        look(page, phone, "my hours");
        shift(phone, 1).locator("a").click();
        assertThat(phone.locator("#minutes option:checked"))
                .hasText(words.get("site.my.hours.as-planned", "time", time(words, 2)));
        look(page, phone, "hours of one shift");
        correct(phone, 180);
        String waits = words.get("site.my.hours.waits", "time", time(words, 3));
        assertThat(shift(phone, 1)).containsText(waits);
        sum(phone, words, 8);
        phone.goBack();
        assertThat(phone.locator("#minutes")).hasValue("180");
        phone.goForward();
        assertThat(shift(phone, 1)).containsText(waits);
        correct(phone, 2, 300);
        correct(phone, 0, 60);
        stands(phone, 0, 1, words);
        sum(phone, words, 7);
        look(page, phone, "hours that wait");
    }

    private void answers(Page page, SignedIn.Account account, String name, Words words) {
        page.setDefaultTimeout(SharedBrowser.PATIENCE);
        var staff = new StaffPage(page, port);
        staff.signIn(account, signedIn);
        staff.turnTo("/workspace/volunteers");
        staff.search(words.get("workspace.volunteers.search"), name);
        staff.follow(
                StaffPage.shown(page.locator("vaadin-grid a").filter(new Locator.FilterOptions().setHasText(name))));
        staff.sees(words.get("workspace.volunteers.hours.to-confirm"));
        Pictures.OF_VIEWS.takeIfWanted(page, "hours to confirm");
        staff.accessible();
        press(staff, 3, "confirm", words);
        assertThat(waiting(page, words, 3)).hasCount(0);
        press(staff, 5, "decline", words);
        assertThat(page.getByText(words.get("workspace.volunteers.hours.to-confirm")))
                .hasCount(0);
    }

    private static void press(StaffPage staff, int hours, String answer, Words words) {
        waiting(staff.page, words, hours)
                .getByText(words.get("workspace.volunteers.hours." + answer))
                .click();
        staff.settle();
    }

    private static Locator waiting(Page page, Words words, int hours) {
        return page.locator(".volunteer-lines li")
                .filter(new Locator.FilterOptions()
                        .setHasText(words.get("workspace.volunteers.hours.says", "hours", hours, "planned", 2)));
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

    private static Locator shifts(Page page) {
        return page.locator("main .rows").last().locator("li");
    }

    /** The latest has 0. */
    private static Locator shift(Page page, int which) {
        return shifts(page).nth(which);
    }

    private static void stands(Page page, int which, int hours, Words words) {
        assertThat(shift(page, which).locator("p:not([class])").last()).hasText(time(words, hours));
        assertThat(shift(page, which)).containsText(words.get("site.my.hours.planned", "time", time(words, 2)));
    }

    private static void correct(Page phone, int which, int minutes) {
        shift(phone, which).locator("a").click();
        correct(phone, minutes);
    }

    private static void correct(Page phone, int minutes) {
        phone.locator("#minutes").selectOption(String.valueOf(minutes));
        phone.locator("main form.form button.main").click();
        assertThat(phone.locator("main .note.good")).isVisible();
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

    /** What the phone shows, in a browser with script, as axe is one. */
    private void look(Page page, Page phone, String what) {
        open(page, path(phone.url()));
        Pictures.OF_VIEWS.takeIfWanted(page, what);
        Accessible.onBothScreens(page);
    }

    /** In no letters, which would be those of a language. */
    private static String digits() {
        return UUID.randomUUID().toString().replaceAll("\\D", "");
    }
}
