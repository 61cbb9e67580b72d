package nyc.icefree.journeys;

import com.microsoft.playwright.Page;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AppTest
@ExtendWith(SharedBrowser.class)
abstract class StaffJourney {
    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @LocalServerPort
    int port;

    StaffPage staff;
    SignedIn.Account account;
    Given.Team team;

    @BeforeEach
    final void an_organizer_before_a_browser(Page page) {
        staff = new StaffPage(page, port);
        account = signedIn.account(false);
        team = given.member(account.person());
    }

    final void signIn() {
        staff.signIn(account, signedIn);
    }
}
