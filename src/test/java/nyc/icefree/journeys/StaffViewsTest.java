package nyc.icefree.journeys;

import com.microsoft.playwright.Page;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.events.EventSteps;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.requests.RequestId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every view of the workspace and every page of signing in, for those who see little, hear, or use a telephone. */
@AppTest
@ExtendWith(SharedBrowser.class)
class StaffViewsTest {
    @LocalServerPort
    int port;

    @Autowired
    EventSteps steps;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    EventRequests requests;

    @Autowired
    RequestDesk desk;

    @Test
    void an_organizers_views_are_accessible(Page page) {
        var organizer = new StaffPage(page, port);
        var account = signedIn.account(false);
        var team = given.member(account.person());
        given.drafted(team, given.session("How to be a good neighbor", 5));
        var event = given.published(team);
        organizer.signIn(account, signedIn);
        organizer.check("/workspace");
        organizer.check("/workspace/events");
        organizer.tab("Calendar");
        organizer.accessible();
        organizer.check("/workspace/events/" + event);
        organizer.check("/workspace/organizations");
        organizer.check("/workspace/requests");
        organizer.check("/workspace/requests/" + asked(team));
        organizer.check("/workspace/organizations/" + team.organization());
        organizer.check("/workspace/venues");
        organizer.press("Add a place");
        organizer.accessible();
        organizer.check("/workspace/sources");
        organizer.press("Add a calendar");
        organizer.accessible();
        organizer.check("/workspace/nothing-here");
    }

    private RequestId asked(Given.Team team) {
        requests.send(RequestForms.session("Corona Mothers", team.organization()), UUID.randomUUID());
        return As.staff(team.organizer(), () -> desk.queue(true)).getFirst().id();
    }

    @Test
    void an_administrators_views_are_accessible(Page page) {
        var administrator = new StaffPage(page, port);
        administrator.signIn(signedIn.account(true), signedIn);
        administrator.check("/workspace/people");
        var partner = given.untrustedTeam();
        var waits = given.drafted(partner, given.session("How to be a good neighbor", 5));
        As.staff(partner.organizer(), () -> steps.submit(waits, null));
        administrator.check("/workspace/review");
        administrator.check("/workspace/outbox");
        administrator.check("/workspace/settings");
        administrator.check("/workspace/organizations");
        administrator.press("Add an organization");
        administrator.accessible();
    }

    @Test
    void the_pages_of_signing_in_are_accessible(Page page) {
        var somebody = new StaffPage(page, port);
        somebody.check("/sign-in?wrong");
        somebody.check("/sign-in?out");
        somebody.check("/sign-in/forgot");
        somebody.check("/sign-in/invitation/used");
        somebody.go("/sign-in");
        somebody.fill("E-mail", signedIn.account(false).email());
        somebody.fill("Password", SignedIn.PASSWORD);
        somebody.press("Sign in");
        somebody.accessible();
        somebody.fill("Code", "000000");
        somebody.press("Sign in");
        somebody.sees("That code is wrong");
        somebody.accessible();
    }
}
