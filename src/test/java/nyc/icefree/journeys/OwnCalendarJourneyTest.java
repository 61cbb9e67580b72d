package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import nyc.icefree.Given;
import nyc.icefree.rsvp.calendars.CalendarChoice;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who wants their place in their own calendar: chooses how much it says, writes another address, and takes it out. */
@Tag("proof") // long, and each of its pages has tests of its own
class OwnCalendarJourneyTest extends SiteJourney {
    @Autowired
    CalendarChoice choice;

    @ParameterizedTest
    @ValueSource(ints = {Accessible.LAPTOP, Accessible.PHONE})
    void has_it_reads_what_is_kept_leaves_its_address_and_takes_it_out(int width, Page page) {
        page.setViewportSize(width, 900);
        String rosa = "rosa." + Given.email();
        var event = given.published(given.team(), session(unique("Rights in the kitchen"), 20));
        open(page, eventPath(Language.ENGLISH, event) + "/reserve");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Rosa");
        page.getByLabel("E-mail").fill(rosa);
        page.getByLabel("Yes, as “Reserved”").check();
        assertThat(page.locator("#calendar-hint")).containsText("press “Add” or “Yes”");
        page.getByText("What your mail company then keeps").click();
        assertThat(page.getByText("With “Reserved” it learns the day and the time."))
                .isVisible();
        accessibleInTurn(page);
        takeYourTime(page);
        button(page, "Reserve").click();
        assertThat(page.locator(".ticket .state")).hasText("You are coming");

        String own = path(page.url()).replaceAll("\\?.*", "");
        String token = own.substring(own.lastIndexOf('/') + 1);
        await().atMost(Duration.ofMinutes(1)).until(() -> choice.isThere(token));
        open(page, own);
        page.getByText("Change something").click();
        assertThat(page.getByText("An entry is in the calendar of your e-mail address."))
                .isVisible();
        page.getByLabel("E-mail").fill("other." + rosa);
        accessibleInTurn(page);
        button(page, "Save the change").click();
        assertThat(page.locator("[role=status]")).containsText("Delete it there yourself.");
        accessibleInTurn(page);

        page.locator("#in-calendar > summary").click();
        page.getByText("What your mail company then keeps").click();
        accessibleInTurn(page);
        page.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#in-calendar button").click();
        assertThat(page.locator("[role=status]")).containsText("a mail takes it out");
        accessibleInTurn(page);
    }
}
