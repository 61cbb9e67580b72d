package nyc.icefree.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.StaffRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The forms and lists of an event and the list of volunteers, without a barrier on a laptop and on a telephone. */
@AppTest
@ExtendWith(SharedBrowser.class)
class PlanningViewsTest {
    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    Memberships memberships;

    @Test
    void planning_and_lists_are_accessible(Page page) {
        var account = signedIn.account(true);
        var team = given.team();
        As.administrator(
                given.person(), () -> memberships.appoint(team.organization(), account.person(), StaffRole.ORGANIZER));
        var event = given.published(team);
        var staff = new StaffPage(page, port);
        staff.signIn(account, signedIn);
        for (String view : List.of(
                "/events/new",
                "/events/" + event + "?tab=rsvps",
                "/events/" + event + "/edit",
                "/events/" + event + "/print",
                "/volunteers")) {
            staff.go("/workspace" + view);
            staff.accessible();
        }
        staff.go("/workspace/events/" + event + "?tab=shifts");
        staff.press("Add a shift");
        staff.accessible();
        staff.pressIn(staff.dialog(), "Save");
        staff.sees("2 of 2 seats are empty");
        staff.accessible();
    }
}
