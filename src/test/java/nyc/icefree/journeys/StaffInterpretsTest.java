package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organizer sees among the coming weeks that nobody interprets, and finds somebody who does. */
@AppTest
@ExtendWith(SharedBrowser.class)
class StaffInterpretsTest {
    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    VolunteerProfiles volunteers;

    @Test
    void a_gap_is_seen_and_closed_by_finding_people(Page page) {
        var organizer = new StaffPage(page, port);
        var account = signedIn.account(false);
        var team = given.member(account.person());
        given.published(team, given.session("Rights at work", 6));
        enlist(team, "Ines Example", LanguageUse.INTERPRETS_AT_ONCE);
        enlist(team, "Luz Example", LanguageUse.INTERPRETS);
        enlist(team, "Sam Example", LanguageUse.SPEAKS);
        organizer.signIn(account, signedIn);
        organizer.go("/workspace/interpreters");
        organizer.sees("One gap in one event that needs interpreters");
        organizer.accessible();
        organizer.follow("Add an interpreter shift: Spanish, Rights at work");
        organizer.sees("Interpreters missing");
        organizer.accessible();
        organizer.press("Add an interpreter shift: Spanish");
        organizer.press("Find people: Spanish");
        assertThat(organizer.dialog().getByText("2 people match.")).isVisible();
        assertThat(organizer.dialog().getByLabel("Sam Example")).hasCount(0);
        organizer.accessible();
        organizer.pressIn(organizer.dialog(), "Choose the first 2 who fit");
        organizer.pressIn(organizer.dialog(), "Assign 2 people");
        organizer.pressIn(organizer.dialog(), "Close");
        organizer.sees("Covered");
        organizer.accessible();
        organizer.go("/workspace/interpreters");
        organizer.sees("No gaps in one event that needs interpreters");
    }

    private void enlist(Given.Team team, String name, LanguageUse how) {
        volunteers.enlist(new VolunteerForm(
                name,
                Given.email(),
                Language.ENGLISH,
                new VolunteerAnswers(
                        new LanguageLevels(
                                Map.of(Language.ENGLISH, Set.of(LanguageUse.SPEAKS), Language.SPANISH, Set.of(how))),
                        Set.of(CommonSkill.INTERPRETER),
                        Set.of(),
                        Set.of(team.organization()),
                        FreeTimes.NOTHING_SAID,
                        true)));
    }
}
