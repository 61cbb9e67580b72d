package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nyc.icefree.Given;
import nyc.icefree.SignedIn;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The main things that people do, without a mouse: in order, with a ring around what has focus, and said aloud when done. */
class KeyboardJourneyTest extends SiteJourney {
    @Autowired
    SignedIn signedIn;

    @Autowired
    SignInLinks links;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    GreenMail mailbox;

    @Test
    void a_neighbor_reserves_a_place_changes_it_and_gives_it_back(Page page) {
        String title = unique("Rights by keys");
        given.published(given.team(), session(title, 20));
        open(page, "/en/events?q=" + title.replace(' ', '+'));
        var keys = new Keyboard(page);
        keys.press("link", "Skip to the content");
        keys.press("link", title);
        assertThat(heading(page, title)).isVisible();
        keys.press("link", "Reserve a place");
        keys.to("textbox", "Name");
        takeYourTime(page);
        keys.press("Enter");
        assertEquals("Please look at this again", said(page, "#problems h2"));
        assertTrue((boolean) page.evaluate("() => document.activeElement.id === 'problems'"), "the faults have focus");
        keys.fill("Name", "Rosa");
        takeYourTime(page);
        keys.press("button", "Reserve");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Keep the link or the code of this page");

        keys.press("DisclosureTriangle", "Change");
        keys.to("combobox", "How many adults");
        keys.press("ArrowDown");
        keys.press("button", "Save");
        assertThat(page.locator(".ticket")).containsText("Rosa, 2 people");

        keys.press("DisclosureTriangle", "Cannot come?");
        keys.press("button", "Yes, cancel my reservation");
        assertThat(page.locator(".ticket .state")).containsText("You are not coming");
    }

    @Test
    void a_volunteer_takes_a_shift(Page page) {
        var team = given.team();
        String title = unique("Rights by keys");
        var event = given.published(team, session(title, 20));
        var start = session(title, 20).when().start();
        given.planned(team, Given.shift(event, ShiftRole.WELCOME_DESK, 1, Given.slot(start, 1)));
        var bo = given.volunteer(team);
        open(page, "/en/my/sign-in/open/" + links.issue(bo).orElseThrow().value());
        var keys = new Keyboard(page);
        keys.press("button", "Sign in now");
        keys.press("link", "Shifts I can take");
        keys.press("button", "Take this shift");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("The shift is yours. Thank you!");
    }

    @Test
    void a_newcomer_takes_the_shift_that_they_saw(Page page) {
        var team = given.team();
        String title = unique("Rights by keys");
        var event = given.published(team, session(title, 20));
        var start = session(title, 20).when().start();
        given.planned(team, Given.shift(event, ShiftRole.WELCOME_DESK, 1, Given.slot(start, 1)));
        String email = Given.email();
        open(page, eventPath(Language.ENGLISH, event));
        var keys = new Keyboard(page);
        keys.press("link", "Take this shift");
        accessibleHere(page);
        keys.press("link", "I am new and want to help");
        keys.fill("Name", "Bo");
        keys.fill("E-mail", email);
        takeYourTime(page);
        keys.press("Enter"); // past every organization there is, one would come to the button
        assertThat(heading(page, "Check your e-mail")).isVisible();
        open(page, Letterbox.link(mailbox, email, "/en/my/sign-in/open/"));
        keys.press("button", "Sign in now");
        assertThat(page.locator(".ticket")).containsText(title);
        accessibleHere(page);
        keys.press("button", "Take this shift");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("The shift is yours. Thank you!");
    }

    @Test
    void an_organizer_comes_to_a_view_and_hears_where(Page page) {
        var account = signedIn.account(false);
        given.member(account.person());
        var staff = new StaffPage(page, port);
        staff.signIn(account, signedIn);
        var keys = new Keyboard(page);

        keys.to("link", "Skip to the content");
        keys.press("link", "Events");
        assertEquals("Events", keys.focused().name(), "where one comes to is said");
        keys.press("link", "Plan an event");
        assertEquals("Plan an event", keys.focused().name());
        keys.fill("Title in English", "Rights by keys");
    }

    private static String said(Page page, String selector) {
        return page.locator(selector).innerText();
    }
}
