package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organizer finds people for an event, and keeps the list of those who come. */
@AppTest
@ExtendWith(SharedBrowser.class)
class StaffGathersTest {
    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    ShiftPlanning planning;

    @Autowired
    ShiftSignup signup;

    @Test
    void an_organizer_staffs_an_event(Page page) {
        var organizer = new StaffPage(page, port);
        var account = signedIn.account(false);
        var team = given.member(account.person());
        var event = given.published(team);
        enlist(team, "Rosa Example");
        var asking = enlist(team, "Kim Example");
        organizer.signIn(account, signedIn);
        organizer.go(Links.workspaceEvent(event.toString()));
        organizer.tab("Shifts");
        organizer.sees("No shifts yet.");
        organizer.accessible();

        organizer.press("Add a shift");
        var shift = organizer.dialog();
        shift.getByRole(com.microsoft.playwright.options.AriaRole.RADIO).nth(1).check();
        shift.getByLabel("Seats", new Locator.GetByLabelOptions().setExact(true))
                .fill("2");
        organizer.accessible();
        organizer.pressIn(shift, "Add the shift");
        organizer.sees("2 of 2 seats are empty");
        organizer.sees("0 of 2 seats filled");

        var planned = As.staff(account.person(), () -> planning.sheetsOf(event).getFirst());
        As.volunteer(asking, () -> signup.ask(planned.id()));
        organizer.button("Find people: Welcome desk, 6:30 PM to 8:00 PM").click();
        organizer.settle();
        organizer.dialog().getByLabel("Search by name").fill("rosa");
        assertThat(organizer
                        .dialog()
                        .getByRole(
                                com.microsoft.playwright.options.AriaRole.CHECKBOX,
                                new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Rosa Example")))
                .isVisible();
        assertThat(organizer.dialog().getByText("1 person matches.")).isVisible();
        organizer.accessible();
        organizer
                .dialog()
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.CHECKBOX,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Rosa Example"))
                .check();
        organizer.pressIn(organizer.dialog(), "Assign 1 person");
        organizer.sees("1 of 2 seats is empty.");
        organizer.accessible();
        organizer.pressIn(organizer.dialog(), "Close");
        organizer.sees("1 of 2 seats filled");

        organizer.press("Say yes: Kim Example");
        organizer.sees("All 2 seats are filled");
        organizer.sees("2 of 2 seats filled");
        organizer.accessible();
        organizer.press("Take out: Rosa Example");
        organizer.sees("1 of 2 seats is empty");
        assertThat(organizer.button("Take out: Rosa Example")).hasCount(0);
    }

    @Test
    void an_organizer_keeps_the_list_of_those_who_come(Page page) {
        var organizer = new StaffPage(page, port);
        var account = signedIn.account(false);
        var event = given.published(given.member(account.person()));
        organizer.signIn(account, signedIn);
        organizer.go(Links.workspaceEvent(event.toString()));
        organizer.tab("Who comes");
        organizer.sees("Nobody has reserved a place yet.");
        organizer.accessible();

        organizer.press("Add a party");
        var party = organizer.dialog();
        organizer.pressIn(party, "Add a party");
        organizer.accessible();
        party.getByLabel("Name").fill("Mrs. Sample");
        party.getByLabel("Adults").fill("3");
        organizer.pressIn(party, "Add a party");
        organizer.sees("Mrs. Sample");
        organizer.sees("1 party with 3 people comes.");
        organizer.sees("3 of 20 places taken");

        given.begun(event);
        organizer.page.reload();
        organizer.settle();
        organizer.tab("Who comes");
        organizer.press("Was there: Mrs. Sample");
        organizer.sees("3 people were there.");
        organizer.accessible();
        organizer.follow("List for print");
        organizer.sees("Mrs. Sample");
        organizer.accessible();
    }

    private PersonId enlist(Given.Team team, String name) {
        return given.volunteer(name, team);
    }
}
