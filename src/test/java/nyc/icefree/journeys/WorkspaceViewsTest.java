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

/** Every view of the workspace, and the dialogs of an event, without a barrier on a laptop and on a telephone. */
@AppTest
@ExtendWith(SharedBrowser.class)
class WorkspaceViewsTest {
    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    Memberships memberships;

    @Test
    void every_view_is_accessible(Page page) {
        var account = signedIn.account(true);
        var team = given.team();
        As.administrator(
                given.person(), () -> memberships.appoint(team.organization(), account.person(), StaffRole.ORGANIZER));
        var event = given.published(team);
        var staff = new StaffPage(page, port);
        staff.signIn(account, signedIn);
        for (String view : List.of(
                "",
                "/events",
                "/events/new",
                "/events/" + event,
                "/events/" + event + "?tab=shifts",
                "/events/" + event + "?tab=rsvps",
                "/events/" + event + "/edit",
                "/events/" + event + "/print",
                "/volunteers",
                "/organizations",
                "/organizations/" + team.organization(),
                "/venues",
                "/people",
                "/outbox",
                "/settings",
                "/no-such-view")) {
            staff.go("/workspace" + view);
            staff.accessible();
        }
        staff.go("/workspace/events");
        staff.tab("Calendar");
        staff.sees("Week");
        staff.accessible();
        staff.go("/workspace/events/" + event + "?tab=shifts");
        staff.press("Add a shift");
        staff.accessible();
        staff.pressIn(staff.dialog(), "Save");
        staff.sees("2 of 2 seats are empty");
        staff.accessible();
    }
}
