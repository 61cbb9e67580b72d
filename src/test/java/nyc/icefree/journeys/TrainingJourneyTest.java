package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.web.Links;
import nyc.icefree.web.ShiftLinks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who was at an event that gives a training takes the shift that asked for it, on a phone without script. */
@Tag("proof") // long, and each of its pages has tests of its own
class TrainingJourneyTest extends SiteJourney {
    @Autowired
    SignedIn signedIn;

    @Autowired
    Trainings trainings;

    @Autowired
    ShiftPlanning planning;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoever_was_at_a_training_takes_the_shift_that_needed_it(Page page) {
        var account = signedIn.account(false);
        var team = given.team();
        given.appoint(team.organization(), account.person(), StaffRole.COORDINATOR);
        As.staff(
                account.person(),
                () -> trainings.add(
                        team.organization(),
                        new TrainingForm(
                                NamesByLanguage.of(Language.ENGLISH, "Marshal basics"),
                                12,
                                Set.of(CommonSkill.MARSHAL))));
        var event = given.published(team, session(unique("Marshal evening"), 20));
        var shift = shift(team);
        String name = unique("Bo");
        var bo = volunteer(team, name);

        var browser = page.context().browser();
        try (var plain = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(Accessible.PHONE, 800))) {
            var phone = plain.newPage();
            phone.setDefaultTimeout(SharedBrowser.PATIENCE);
            open(phone, Links.mySignInLink(Language.ENGLISH, links.issue(bo).orElseThrow()));
            phone.locator("main form button.main").click();
            open(phone, ShiftLinks.shift(Language.ENGLISH, shift.toString()));
            assertThat(phone.locator("main")).containsText("that you do not have, or that ends before: Marshal basics");
            var take = phone.locator("form[action*='" + shift + "']").getByText("Take this shift");
            assertThat(take).hasCount(0);

            attended(new StaffPage(page, port), account, event, name);

            phone.reload();
            take.click();
            assertThat(phone.getByText("The shift is yours. Thank you!")).isVisible();
            page.context().clearCookies();
            page.context().addCookies(plain.cookies());
            open(page, path(phone.url()));
        }
        Accessible.onBothScreens(page);
        assertEquals(1, As.staff(team.organizer(), () -> planning.sheet(shift)).taken());
    }

    /** A coordinator marks the event, which has begun, and says who was there. */
    private void attended(StaffPage staff, SignedIn.Account account, EventId event, String name) {
        jdbc.sql("update event set starts_at = ? where id = ?")
                .params(Timestamp.from(Instant.now().minus(Duration.ofHours(1))), event.value())
                .update();
        staff.signIn(account, signedIn);
        staff.go("/workspace/events/" + event + "?tab=shifts");
        staff.choose("This event gives the training", "Marshal basics");
        staff.sees("This event gives “Marshal basics” to those who are there.");
        staff.press("Who was there");
        staff.accessible();
        staff.field("Who was there").last().fill(name);
        staff.page.locator("vaadin-multi-select-combo-box-item:visible").first().click();
        staff.page.keyboard().press("Escape");
        staff.settle();
        staff.press("They were there");
        staff.sees("They have it: " + name);
    }

    private PersonId volunteer(Given.Team team, String name) {
        return volunteers.enlist(new VolunteerForm(
                name,
                Given.email(),
                Language.ENGLISH,
                new VolunteerAnswers(
                        Set.of(Language.ENGLISH), Set.of(CommonSkill.MARSHAL), Set.of(), Set.of(team.organization()))));
    }

    private ShiftId shift(Given.Team team) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(8);
        return given.planned(
                team,
                Given.shift(team.organization(), ShiftRole.MARSHAL, 1, Given.slot(day, 10, 12), CommonSkill.MARSHAL));
    }
}
