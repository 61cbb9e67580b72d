package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A volunteer: signs up, comes in by the mailed link, takes a shift, sees it everywhere, hands it back. */
class VolunteerJourneyTest extends SiteJourney {
    @Autowired
    ShiftPlanning planning;

    @Autowired
    GreenMail mailbox;

    @ParameterizedTest
    @ValueSource(ints = {Accessible.LAPTOP, Accessible.PHONE})
    void signs_up_takes_a_shift_and_hands_it_back(int width, Page page) throws IOException {
        page.setViewportSize(width, 800);
        var team = given.team();
        String title = unique("Rights at the market");
        var event = given.published(team, session(title, 20));
        var shift = welcomeDesk(team, event);
        String email = Given.email();

        open(page, "/en/volunteer");
        assertThat(row(page, title)).containsText("One more person needed");
        link(page, "I want to help").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Bo");
        page.getByLabel("E-mail").fill(email);
        help(page, team);
        takeYourTime(page);
        button(page, "Sign up").click();
        assertThat(heading(page, "Check your e-mail")).isVisible();

        open(page, Letterbox.link(mailbox, email, "/en/my/sign-in/open/"));
        accessibleInTurn(page);
        button(page, "Sign in now").click();
        assertThat(heading(page, "You have no shift yet")).isVisible();
        accessibleInTurn(page);

        link(page, "Shifts I can take").first().click();
        accessibleInTurn(page);
        row(page, title).getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByText("The shift is yours. Thank you!")).isVisible();
        assertThat(page.locator(".ticket")).containsText(title);
        accessibleInTurn(page);
        assertTaken(team, shift, 1);

        link(page, "My calendar").click();
        accessibleInTurn(page);
        page.locator("main form button.main").click();
        assertThat(page.locator("span.address")).isVisible();
        accessibleInTurn(page);
        String feed = path(page.locator("span.address").innerText());
        assertTrue(calendar(page, feed).contains("Welcome desk: " + title), "the shift is in the private calendar");
        link(page, "About me").click();
        accessibleInTurn(page);
        link(page, "Say more about me").click();
        accessibleInTurn(page);
        page.getByLabel("Tuesday, Evening").check();
        page.getByLabel("Writing").check();
        page.getByLabel("First day (1)").fill("2020-01-01");
        button(page, "Save").click();
        assertThat(page.locator("#away-error")).isVisible();
        assertThat(page.getByLabel("Tuesday, Evening")).isChecked();
        accessibleInTurn(page);
        page.getByLabel("First day (1)").fill("");
        button(page, "Save").click();
        assertThat(page.getByText("Your answers are saved.")).isVisible();
        assertThat(page.getByLabel("Writing")).isChecked();
        assertThat(page.getByLabel("Tuesday, Evening")).isChecked();
        link(page, "About me").first().click();
        var file = page.waitForDownload(() -> button(page, "Get the file").click());
        assertTrue(Files.readString(file.path()).contains("Tuesday, Evening"), "the file says it too");

        link(page, "My shifts").first().click();
        page.locator("summary").getByText("I cannot come").click();
        button(page, "Hand this shift back").click();
        assertThat(page.getByText("The shift is handed back.")).isVisible();
        assertThat(page.locator(".ticket")).hasCount(0);
        assertTaken(team, shift, 0);
        assertFalse(
                calendar(page, feed).replace("STATUS:CANCELLED", "").contains("STATUS:CONFIRMED"),
                "nothing to go to is left in the private calendar");
        link(page, "Shifts I can take").first().click();
        assertThat(row(page, title).getByRole(AriaRole.BUTTON)).containsText("Take this shift");

        takesAPart(page, team, event, title);

        button(page, "Sign out").click();
        open(page, "/en/my/");
        assertThat(heading(page, "Sign in for volunteers")).isVisible();
    }

    /** Other tests leave more organizations than one page shows. */
    private static void help(Page page, Given.Team team) {
        var box = page.locator("input[name=organizations][value='%s']".formatted(team.organization()));
        while (box.count() == 0) {
            var others = button(page, "Show other organizations");
            String here = others.getAttribute("value");
            others.click();
            assertThat(others).not().hasAttribute("value", here);
        }
        box.check();
    }

    /** 7 to 8:30 of 6 to 8:30, found in the list; what is left stays there for others. */
    private void takesAPart(Page page, Given.Team team, EventId event, String title) {
        var sheet = As.staff(team.organizer(), () -> planning.sheet(welcomeDesk(team, event)));
        As.staff(team.organizer(), () -> {
            var terms = sheet.draft().terms().withLeastPart(60);
            planning.change(sheet.id(), sheet.version(), sheet.draft().withTerms(terms));
            return sheet;
        });
        page.reload();
        accessibleInTurn(page);
        row(page, title)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Only a part of it"))
                .click();
        page.getByText("Only a part of it").click();
        accessibleInTurn(page);
        page.getByLabel("Until").selectOption(new SelectOption().setLabel("8:00 PM"));
        button(page, "Take this part").click();
        assertThat(page.getByText("What is left before or after it must be at least 60 minutes"))
                .isVisible();
        accessibleInTurn(page);
        page.getByText("Only a part of it").click();
        assertThat(page.getByLabel("Until").locator("option:checked"))
                .hasText("8:00 PM"); // what was chosen is there still
        page.getByLabel("Until").selectOption(new SelectOption().setLabel("8:30 PM"));
        page.getByLabel("From").selectOption(new SelectOption().setLabel("7:00 PM"));
        button(page, "Take this part").click();
        assertThat(page.getByText("The shift is yours. Thank you!")).isVisible();
        assertThat(page.locator(".ticket")).containsText("7:00 PM to 8:30 PM");
        accessibleInTurn(page);
        link(page, "Shifts I can take").first().click();
        assertThat(row(page, title)).containsText("6:00 PM to 7:00 PM");
    }

    private static Locator row(Page page, String title) {
        return page.locator("li.row").filter(new Locator.FilterOptions().setHasText(title));
    }

    private ShiftId welcomeDesk(Given.Team team, EventId event) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(6);
        var slot = TimeSlot.of(day.atTime(18, 0), day.atTime(20, 30), Given.NEW_YORK);
        return given.planned(team, Given.shift(event, ShiftRole.WELCOME_DESK, 1, slot));
    }

    private void assertTaken(Given.Team team, ShiftId shift, int taken) {
        var sheet = As.staff(team.organizer(), () -> planning.sheet(shift));
        assertTrue(sheet.taken() == taken, () -> "taken: " + sheet.taken());
    }

    private String calendar(Page page, String feed) {
        return page.request()
                .get("http://localhost:" + port + feed)
                .text()
                .replace("\r\n ", "")
                .replace("\r\n\t", "");
    }
}
