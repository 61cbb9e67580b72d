package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftLeading;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.web.LeadLinks;
import nyc.icefree.web.Links;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The day of a shift on a phone: who is in it says that they come, and who leads it marks who is there. */
class LeadJourneyTest extends SiteJourney {
    private static final int LARGEST = 25_000;

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    ShiftLeading leading;

    @Autowired
    ShiftSignup signup;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    SignInLinks links;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void people_say_that_they_come_and_their_lead_marks_who_is_there(String tag, Page page) {
        Accessible.wide(page, Accessible.PHONE);
        var reader = new Language(tag);
        var words = texts.in(reader);
        var team = given.team();
        var shift = shift(team);
        var rosa = volunteer(team, "Rosa Lin", reader);
        var ana = volunteer(team, "Ana Moss", reader);
        var leads = As.volunteer(rosa, () -> signup.take(shift));
        for (var other : new PersonId[] {ana, volunteer(team, "Ana Mott", reader), volunteer(team, "Bo Kay", reader)}) {
            As.volunteer(other, () -> signup.take(shift));
        }
        As.staff(team.organizer(), () -> leading.lead(leads));

        signIn(page, reader, ana);
        assertThat(page.locator(".ticket")).containsText(words.get("site.day.lead", "name", "Rosa"));
        Pictures.OF_VIEWS.takeIfWanted(page, "my shift with a lead");
        press(page, words.get("site.day.come"));
        assertThat(page.locator(".ticket")).containsText(words.get("site.day.said.comes"));
        Accessible.onBothScreens(page);
        open(page, LeadLinks.team(reader, shift.toString()));
        assertThat(page.locator(".ticket")).hasCount(0);

        signIn(page, reader, rosa);
        press(page, words.get("site.lead.title"));
        assertThat(row(page, "Ana M. ").first()).isVisible();
        assertThat(page.locator("main")).not().containsText("Moss");
        assertThat(page.locator("main")).containsText(words.get("site.lead.says-comes"));
        Accessible.onBothScreens(page);
        row(page, "Bo K.").getByText(words.get("day-mark.here")).click();
        assertThat(row(page, "Bo K.")).containsText(words.get("site.lead.marked.here"));
        assertThat(page.locator(".ticket")).containsText(words.get("site.lead.count", "there", 1, "people", 3));
        row(page, "Bo K.").getByText(words.get("site.lead.take-back")).click();
        begins(shift);
        page.reload();
        assertThat(page.locator("main")).containsText(words.get("site.lead.missing"));
        row(page, "Ana M. 1").getByText(words.get("day-mark.missing")).click();
        assertThat(row(page, "Ana M. 1")).containsText(words.get("site.lead.marked.missing"));
        Accessible.onBothScreens(page);
        Pictures.OF_VIEWS.takeIfWanted(page, "who is in my shift");
        assertTrue(page.content().getBytes(StandardCharsets.UTF_8).length < LARGEST);
    }

    private void signIn(Page page, Language reader, PersonId person) {
        page.context().clearCookies();
        open(page, Links.mySignInLink(reader, links.issue(person).orElseThrow()));
        page.locator("main form button.main").click();
        assertThat(page.locator(".my-menu")).isVisible();
    }

    private static void press(Page page, String words) {
        page.locator("main .ticket :is(button, a.button)")
                .filter(new Locator.FilterOptions().setHasText(words))
                .click();
    }

    private static Locator row(Page page, String name) {
        return page.locator("li.row").filter(new Locator.FilterOptions().setHasText(name));
    }

    private void begins(ShiftId shift) {
        jdbc.sql("update shift set starts_at = ? where id = ?")
                .params(java.sql.Timestamp.from(Instant.now().minus(Duration.ofMinutes(5))), shift.value())
                .update();
    }

    /** In half an hour. */
    private ShiftId shift(Given.Team team) {
        var start = LocalDateTime.ofInstant(Instant.now().plus(Duration.ofMinutes(30)), Given.NEW_YORK);
        return given.planned(
                team,
                Given.shift(team.organization(), ShiftRole.WELCOME_DESK, 5, Given.slot(start, 2))
                        .withBriefing("", "Ring twice"));
    }

    private PersonId volunteer(Given.Team team, String name, Language reader) {
        return volunteers.enlist(new VolunteerForm(
                name,
                Given.email(),
                reader,
                new VolunteerAnswers(Set.of(Language.ENGLISH), Set.of(), Set.of(), Set.of(team.organization()))));
    }
}
