package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody loses what they typed unasked: not by leaving the page, nor by the end of their session. */
@AppTest
@ExtendWith(SharedBrowser.class)
class StaffTypesTest {
    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Test
    void what_is_typed_is_asked_about_before_the_page_is_left_and_before_the_session_ends(Page page) {
        var organizer = new StaffPage(page, port);
        var account = signedIn.account(false);
        given.member(account.person());
        organizer.signIn(account, signedIn);
        page.clock().install();
        organizer.go("/workspace/events/new");
        var title = organizer.field("Title in English");
        title.pressSequentially("Clinic");
        var asked = new ArrayList<String>();
        page.onDialog(question -> {
            asked.add(question.type());
            question.dismiss();
        });
        page.evaluate("() => { setTimeout(() => location.reload()); }");
        page.clock().runFor(100);
        page.waitForCondition(() -> !asked.isEmpty());
        assertEquals(List.of("beforeunload"), asked);
        assertThat(title).hasValue("Clinic");

        page.clock().runFor(3000);
        organizer.settle(); // what was typed has reached the server
        page.clock().fastForward("28:05");
        page.clock().runFor(2000);
        organizer.sees("you will be signed out within two minutes");
        organizer.press("Stay signed in");
        page.clock().runFor(2000);
        assertThat(page.getByText("you will be signed out")).hasCount(0);
        assertThat(title).hasValue("Clinic");
    }
}
