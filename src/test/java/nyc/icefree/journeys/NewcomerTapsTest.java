package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How often somebody who was never here taps until the shift that they see is theirs, the mailed link among it. */
class NewcomerTapsTest extends SiteJourney {
    private static final int MOST_TAPS = 6;
    private static final int MAILED_LINK = 1;

    @Autowired
    ShiftPlanning planning;

    @Autowired
    GreenMail mailbox;

    @Test
    void a_newcomer_takes_the_shift_they_see_with_six_taps_and_two_fields(Page page) throws IOException {
        page.setViewportSize(Accessible.PHONE, 800);
        var team = given.team();
        String title = unique("Rights at the bakery");
        var event = given.published(team, session(title, 20));
        var day = LocalDate.now(Given.NEW_YORK).plusDays(6);
        var slot = Given.slot(day, 18, 20);
        var shift = given.planned(team, Given.shift(event, ShiftRole.SET_UP, 1, slot));
        String email = Given.email();

        open(page, "/en/volunteer?role=set-up");
        var clicks = Clicks.on(page);
        page.locator("li.row")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator("a[href*='%s']".formatted(shift))
                .click();
        link(page, "I am new and want to help").click();
        // two fields, with the keys that type their values
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Nia");
        page.getByLabel("E-mail").fill(email);
        takeYourTime(page);
        button(page, "Sign up").click();
        assertThat(heading(page, "Check your e-mail")).isVisible();
        open(page, Letterbox.link(mailbox, email, "/en/my/sign-in/open/"));
        button(page, "Sign in now").click();
        button(page, "Take this shift").click();
        assertThat(page.getByText("The shift is yours. Thank you!")).isVisible();

        int taps = clicks.presses() + MAILED_LINK;
        assertEquals(0, clicks.keys(), "keys");
        assertTrue(taps <= MOST_TAPS, taps + " taps");
        assertEquals(1, As.staff(team.organizer(), () -> planning.sheet(shift)).taken());
    }
}
