package nyc.icefree.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How often an organizer has to press until a rally has its shifts and its people; it was 144 times, one shift and one seat after the other. */
@AppTest
@ExtendWith(SharedBrowser.class)
class RallyClicksTest {
    private static final int MOST = 60;
    private static final int HELPERS = 50;

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    ShiftPlanning planning;

    @Autowired
    VolunteerProfiles volunteers;

    @Test
    void twelve_shifts_and_forty_eight_seats_take_at_most_sixty_clicks(Page page) {
        var organizer = new StaffPage(page, port);
        var account = signedIn.account(false);
        var team = given.member(account.person());
        var event = rally(team);
        for (int i = 0; i < HELPERS; i++) {
            help(team, "Bo Example " + i);
        }
        organizer.signIn(account, signedIn);
        organizer.turnTo("/workspace/events/" + event);
        long began = System.nanoTime();

        var clicks = Clicks.on(page);
        organizer.tab("Shifts");
        organizer.press("Plan in a table");
        organizer.field("People expected").click();
        organizer.fill("People expected", "500");
        organizer.press("Add usual shifts: Rally");
        look(organizer, "usual");
        organizer.field("Seats, row 1").click();
        organizer.fill("Seats, row 1", "3");
        page.keyboard().press("Tab");
        organizer.settle();
        organizer.button("Save 16 shifts").click();
        organizer.settle();
        organizer.sees("16 shifts are saved.");
        organizer.press("Find people for 16 shifts");
        look(organizer, "several");
        organizer
                .page
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Assign \\d+ people$")))
                .click();
        organizer.settle();
        look(organizer, "saved");

        var sheets = As.staff(account.person(), () -> planning.sheetsOf(event));
        int seats = sheets.stream().mapToInt(sheet -> sheet.draft().seats()).sum();
        assertTrue(sheets.size() >= 12, sheets.size() + " shifts");
        assertTrue(seats >= 48, seats + " seats");
        assertEquals(seats, sheets.stream().mapToInt(sheet -> sheet.taken()).sum());
        System.out.println("A rally with " + sheets.size() + " shifts and " + seats + " seats: " + clicks.presses()
                + " presses and " + clicks.keys() + " keys in " + (System.nanoTime() - began) / 1_000_000_000 + " s");
        assertTrue(clicks.all() <= MOST, clicks.all() + " clicks");
    }

    private static void look(StaffPage organizer, String what) {
        if (Pictures.OF_VIEWS.wanted()) {
            Pictures.OF_VIEWS.take(organizer.page, "table-" + what);
        }
    }

    private EventId rally(Given.Team team) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(9);
        return given.published(
                team,
                Given.draft(
                        EventKind.RALLY,
                        "Families together",
                        day.atTime(17, 0),
                        day.atTime(19, 0),
                        Given.library(),
                        AddressVisibility.EVERYONE,
                        300));
    }

    private void help(Given.Team team, String name) {
        volunteers.enlist(new VolunteerForm(
                name,
                Given.email(),
                Language.ENGLISH,
                new VolunteerAnswers(
                        LanguageLevels.conversing(Set.of(Language.ENGLISH, Language.SPANISH)),
                        Set.of(CommonSkill.values()),
                        Set.of(),
                        Set.of(team.organization()),
                        FreeTimes.NOTHING_SAID,
                        true)));
    }
}
