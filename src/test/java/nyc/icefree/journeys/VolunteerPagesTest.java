package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.AnotherLanguage;
import nyc.icefree.As;
import nyc.icefree.AskedAddress;
import nyc.icefree.Given;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.links.AddressLinks;
import nyc.icefree.links.LeadLinks;
import nyc.icefree.links.Links;
import nyc.icefree.links.ShiftLinks;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.day.LeadAppointment;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.OwnAddress;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("proof")
class VolunteerPagesTest extends SiteJourney {
    static final List<Language> READ = AnotherLanguage.WALKED;

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    LeadAppointment leading;

    @Autowired
    ShiftSignup signup;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    OwnAddress own;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @FieldSource("READ")
    @Tag("every-language")
    void every_page_of_a_volunteer_can_be_read_by_everybody(Language reader, Page page) {
        var team = given.team();
        var event = given.published(team, session(unique("Rights at the laundry"), 20));
        var bo = volunteers.enlist(new VolunteerForm(
                "Bo Example",
                Given.email(),
                reader,
                new VolunteerAnswers(
                        Set.of(Language.ENGLISH), Set.of(), Set.of("queens"), Set.of(team.organization()))));
        open(page, Links.mySignInLink(reader, links.issue(bo).orElseThrow()));
        Accessible.onBothScreens(page);
        page.locator("main form button.main").click();
        assertThat(page.locator(".my-menu")).isVisible();
        var left = shift(team, event, 15, SignupMode.OPEN);
        everyPage(page, reader, bo, left, ShiftId.random());
        takes(team, event, bo);
        everyPage(page, reader, bo, left, leads(team, event, bo));
        helped(team, event, bo);
        open(page, ShiftLinks.hours(reader));
        Accessible.onBothScreens(page);
        page.locator("main form.form button.main").click();
        assertThat(page.locator("#name-error")).isVisible();
        Accessible.onBothScreens(page);
        page.locator("#name").fill("梅");
        page.locator("main form.form button.main").click();
        assertThat(page.locator("main .lead")).hasText("梅");
        Accessible.onBothScreens(page);
        open(page, ShiftLinks.shift(reader, ShiftId.random().toString()));
        Accessible.onBothScreens(page);
    }

    private void everyPage(Page page, Language reader, PersonId bo, ShiftId shift, ShiftId led) {
        As.volunteer(bo, () -> own.ask(Given.email()));
        for (String path : Routes.pages(
                "/{reader}/my",
                reader.tag(),
                new HashMap<>(Map.of(
                        "/my/shifts/{shift}", ShiftLinks.shift(reader, shift.toString()),
                        "/my/address/{token}", AddressLinks.confirm(reader, AskedAddress.link(jdbc, own, bo)),
                        "/my/lead/{shift}", LeadLinks.team(reader, led.toString()))))) {
            open(page, path);
            assertThat(page.locator("html")).hasAttribute("lang", reader.tag());
            Accessible.onBothScreens(page);
        }
    }

    private void takes(Given.Team team, EventId event, PersonId bo) {
        var taken = shift(team, event, 9, SignupMode.OPEN);
        var asked = shift(team, event, 11, SignupMode.ASK);
        shift(team, event, 13, SignupMode.OPEN);
        shift(team, event, 9, SignupMode.OPEN);
        As.volunteer(bo, () -> {
            signup.take(taken);
            signup.ask(asked);
        });
    }

    private ShiftId leads(Given.Team team, EventId event, PersonId bo) {
        var shift = shift(team, event, 19, SignupMode.OPEN);
        var leads = As.volunteer(bo, () -> signup.take(shift));
        As.staff(team.organizer(), () -> leading.lead(leads));
        held(shift, Instant.now().plus(Duration.ofMinutes(30)));
        return shift;
    }

    private void helped(Given.Team team, EventId event, PersonId bo) {
        var shift = shift(team, event, 17, SignupMode.OPEN);
        As.volunteer(bo, () -> signup.take(shift));
        held(shift, Instant.now().minus(Duration.ofHours(30)));
    }

    private void held(ShiftId shift, Instant start) {
        Sql.run(
                jdbc,
                "update shift set starts_at = ?, ends_at = ? where id = ?",
                Timestamp.from(start),
                Timestamp.from(start.plus(Duration.ofHours(1))),
                shift.value());
    }

    private ShiftId shift(Given.Team team, EventId event, int hour, SignupMode mode) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(6);
        var slot = TimeSlot.of(day.atTime(hour, 0), day.atTime(hour + 1, 30), Given.NEW_YORK);
        return given.planned(
                team,
                Given.shift(event, ShiftRole.INTERPRETER, 2, slot)
                        .withLanguages(Set.of(Language.ENGLISH))
                        .withSignup(mode)
                        .withBriefing("", "Ask."));
    }
}
