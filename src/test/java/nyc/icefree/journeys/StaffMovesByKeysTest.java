package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organizer without a mouse moves a public event to another day. */
@AppTest
@ExtendWith(SharedBrowser.class)
class StaffMovesByKeysTest {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("MMMM d", Locale.US);

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    private final LocalDate day = LocalDate.now(Given.NEW_YORK).plusDays(7);

    private StaffPage signedIn(Page page, SignedIn.Account account) {
        var staff = new StaffPage(page, port);
        staff.signIn(account, signedIn);
        return staff;
    }

    @Test
    void a_public_event_is_moved(Page page) {
        var account = signedIn.account(false);
        var event = given.published(given.member(account.person()), given.session("Rights by keys", 7));
        var staff = signedIn(page, account);
        staff.go(Links.workspaceEvent(event.toString()));
        var keys = new Keyboard(page);
        keys.press("link", "Change");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/edit"));
        keys.to("combobox", "Date");
        page.keyboard().press("ControlOrMeta+a");
        keys.type(TYPED.format(day.plusDays(1)));
        keys.press("Tab");
        assertEquals("From", keys.focused().name());
        keys.press("ControlOrMeta+s");
        keys.press("button", "Move it and tell them");
        staff.sees("The event is saved.");
        assertThat(page.locator(".event-header")).containsText(SAID.format(day.plusDays(1)));
        assertEquals("Rights by keys", keys.focused().name(), "one hears where one is");
    }
}
