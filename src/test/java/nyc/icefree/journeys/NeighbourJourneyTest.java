package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Asking;
import nyc.icefree.text.Language;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A neighbour without an account: finds a session, reserves, changes, cancels, or waits for a place. */
class NeighbourJourneyTest extends SiteJourney {
    @ParameterizedTest
    @ValueSource(ints = {Accessible.LAPTOP, Accessible.PHONE})
    void finds_a_session_reserves_changes_and_cancels(int width, Page page) {
        page.setViewportSize(width, 800);
        String title = unique("Rights in the subway");
        var event = given.published(
                given.team(), Asking.in(session(title, 20), Asking.LUNCH, Asking.TALK, Asking.LIFT, Asking.DAYS));
        open(page, "/en/");
        page.locator("main").getByText("Find an event").click();
        if (width == Accessible.PHONE) {
            page.getByText("Search and filter").click();
        }
        page.getByLabel("Search").fill(title);
        page.getByLabel("Borough").selectOption("queens");
        page.getByLabel("Kind").selectOption("education-session");
        button(page, "Show events").click();
        assertThat(page.getByText("1 event fits.")).isVisible();
        link(page, title).click();
        assertThat(heading(page, title)).isVisible();
        link(page, "Reserve a place").click();
        assertThat(page.getByText("20 places are left.")).isVisible();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Rosa");
        page.getByLabel("How many adults").selectOption("2");
        page.getByText("What would help you take part?").click();
        page.getByLabel("Interpretation into").selectOption(new SelectOption().setValue("es"));
        page.getByLabel("What should we talk about?").fill("The yard");
        page.getByLabel("Friday").check();
        takeYourTime(page);
        button(page, "Reserve").click();

        link(page, "Please answer this question.").click();
        assertThat(page.getByLabel("What should we talk about?")).hasValue("The yard");
        assertThat(page.getByLabel("Friday")).isChecked();
        accessibleInTurn(page);
        page.getByLabel("Soup").check();
        button(page, "Reserve").click();

        assertThat(page.getByText("You are coming")).isVisible();
        assertThat(page.locator(".ticket")).containsText("Which lunch would you like? Soup");
        assertThat(page.getByText("Rosa, 2 people")).isVisible();
        assertThat(page.locator(".ticket")).containsText("8601 Example Avenue");
        accessibleInTurn(page);
        String secret = page.locator("#keep .address").innerText();
        assertTrue(
                path(secret).startsWith(Links.home(Language.ENGLISH) + "r/"), () -> "no secret link in " + page.url());
        page.getByText("Add to calendar").click();
        String file = page.locator("a[href$='.ics']").getAttribute("href");
        String calendar =
                page.request().get("http://localhost:" + port + path(file)).text();
        assertTrue(calendar.startsWith("BEGIN:VCALENDAR"), calendar);
        assertTrue(calendar.contains("8601 Example Avenue"), calendar);

        open(page, path(secret));
        assertThat(page.getByText("Interpretation into Spanish. This event has it."))
                .isVisible();
        page.getByText("Change something").click();
        page.getByLabel("How many adults").selectOption("3");
        page.getByLabel("Rice & beans").check();
        button(page, "Save the change").click();
        assertThat(page.getByText("Your change is saved.")).isVisible();
        assertThat(page.getByText("Rosa, 3 people")).isVisible();
        assertThat(page.locator(".ticket")).containsText("Which lunch would you like? Rice & beans");
        assertThat(page.getByLabel("Interpretation into")).hasValue("es");
        assertEquals(17, As.nobody(() -> reservations.placesNow(event)).free());

        page.getByText("Cannot come?").click();
        button(page, "Yes, cancel my reservation").click();
        assertThat(page.getByText("You are not coming")).isVisible();
        accessibleInTurn(page);
        assertEquals(20, As.nobody(() -> reservations.placesNow(event)).free());
        assertEquals(List.of(), page.context().cookies());
    }

    @Test
    void waits_for_a_full_session_and_gets_the_place_that_another_gives_up(Page page) {
        page.setViewportSize(Accessible.PHONE, 800);
        var event = given.published(given.team(), session(unique("Rights on the bus"), 2));
        var rosa = reserved(event, "Rosa", 2);
        open(page, eventPath(Language.ENGLISH, event));
        link(page, "Join the waiting list").click();
        assertThat(heading(page, "This event is full right now")).isVisible();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Luz");
        takeYourTime(page);
        button(page, "Join the waiting list").click();
        assertThat(page.getByText("You are the first on the list.")).isVisible();

        var another = page.context().newPage();
        open(another, Links.manage(Language.ENGLISH, rosa));
        another.getByText("Cannot come?").click();
        button(another, "Yes, cancel my reservation").click();
        assertThat(another.getByText("You are not coming")).isVisible();

        page.reload();
        assertThat(page.getByText("You are coming")).isVisible();
        accessibleHere(page);
    }

    @Test
    void goes_back_after_reserving_and_is_led_to_the_reservation(Page page) {
        var event = given.published(given.team(), session(unique("Rights at work"), 20));
        String form = eventPath(Language.ENGLISH, event) + "/reserve";
        open(page, form);
        String key = page.locator("[name=key]").getAttribute("value");
        reserveFor(page, "Rosa", "4");
        assertThat(page.getByText("You are coming")).isVisible();
        page.goBack();
        assertThat(page.locator("[name=key]")).hasAttribute("value", key);
        reserveFor(page, "Rosa", "3");
        assertThat(page.getByText("You have reserved for 4. Change it, or reserve for another party."))
                .isVisible();
        accessibleHere(page);
        assertEquals(16, As.nobody(() -> reservations.placesNow(event)).free());

        page.goBack();
        reserveFor(page, "Luz", "2");
        assertThat(page.getByText("Rosa")).hasCount(0);
        assertThat(page.getByLabel("How many adults")).hasValue("2");
        accessibleHere(page);
        button(page, "Reserve for this party").click();
        assertThat(page.getByText("Luz, 2 people")).isVisible();
        assertEquals(14, As.nobody(() -> reservations.placesNow(event)).free());

        open(page, form);
        String anew = page.locator("[name=key]").getAttribute("value");
        assertNotEquals(key, anew);
        page.reload();
        assertThat(page.locator("[name=key]")).not().hasAttribute("value", anew);
        assertThat(page.getByLabel("How many adults")).hasValue("1");
        assertEquals(List.of(), page.context().cookies());
    }

    private static void reserveFor(Page page, String name, String people) {
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("How many adults").selectOption(people);
        takeYourTime(page);
        button(page, "Reserve").click();
    }
}
