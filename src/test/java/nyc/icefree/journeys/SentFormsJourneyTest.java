package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import nyc.icefree.Asking;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.links.DigestLinks;
import nyc.icefree.links.Links;
import nyc.icefree.pages.GivenPages;
import nyc.icefree.pages.HelpEntries;
import nyc.icefree.pages.HelpEntry;
import nyc.icefree.pages.Pages;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms that are sent without leaving the page, and without that script; and how little a reservation takes. */
class SentFormsJourneyTest extends SiteJourney {
    private static final String FAILED = "We couldn’t save this just now.";

    @Autowired
    Pages help;

    /** As in a browser that is too old for it. */
    static void withoutFormScript(Page page) {
        page.addInitScript("delete window.SubmitEvent");
    }

    @Test
    void what_is_refused_is_mended_in_place_and_back_leads_to_the_event(Page page) {
        var event = withLunch();
        String form = toForm(page, event);
        int entries = entries(page);
        refused(page);
        assertEquals(form, path(page.url()));
        assertThat(page.locator("#problems")).isFocused();
        assertThat(page.locator("[name=work]")).not().hasValue("");
        page.locator("#problems a").first().click();
        assertThat(page.locator("#email")).isFocused();
        accessible(page);

        page.route("**/reserve?send", Route::abort);
        mended(page);
        assertThat(page.locator("#problems")).containsText(FAILED);
        page.unroute("**/reserve?send");
        button(page, "Reserve").click();
        reserved(page);
        assertEquals(entries, entries(page));
        page.goBack();
        assertEquals(eventPath(Language.ENGLISH, event), path(page.url()));
        awaitNoCookie(page);
    }

    @Test
    void without_the_script_what_is_refused_is_mended_on_a_page_of_its_own(Page page) {
        withoutFormScript(page);
        var event = withLunch();
        String form = toForm(page, event);
        refused(page);
        assertEquals(form + "?send", path(page.url()));
        mended(page);
        reserved(page);
    }

    @Test
    void no_form_leaves_its_page_when_it_is_refused(Page page) {
        var event = given.published(given.team(), session(unique("Rights in the park"), 20));
        for (String path : List.of(
                Links.volunteerSignUp(Language.ENGLISH),
                Links.request(Language.ENGLISH),
                Links.submit(Language.ENGLISH),
                DigestLinks.form(Language.ENGLISH),
                eventPath(Language.ENGLISH, event) + "/find",
                Links.manage(Language.ENGLISH, reserved(event, "Rosa", 2)))) {
            open(page, path);
            int entries = entries(page);
            var change = page.getByText("Make a change");
            if (change.count() > 0) {
                change.click();
                page.locator("#name").fill("");
            }
            page.locator(".form:has(#name, #email, #code) button.main").first().click();
            assertThat(page.locator("#problems")).isFocused();
            assertEquals(path, path(page.url()));
            assertEquals(entries, entries(page));
        }
        awaitNoCookie(page);
    }

    @Test
    void a_known_event_is_reserved_with_three_taps_and_one_field(Page page) {
        page.setViewportSize(Accessible.PHONE, 640);
        var event = given.published(given.team(), session(unique("Rights at the stop"), 20));
        open(page, eventPath(Language.ENGLISH, event));
        var clicks = Clicks.on(page);
        link(page, "Reserve a spot").click();
        double height = page.locator("form.form").boundingBox().height;
        assertTrue(height <= 1300, () -> height + " px");
        page.locator("#name").click();
        page.keyboard().type("Rosa");
        takeYourTime(page);
        button(page, "Reserve").click();
        reserved(page);
        assertEquals(3, clicks.presses());
        assertEquals(0, clicks.keys());
        awaitNoCookie(page);
    }

    @Test
    @Tag("every-language")
    void home_shows_a_whole_button_above_the_strip_of_a_telephone(Page page) {
        page.setViewportSize(Accessible.PHONE, 640);
        help(
                HelpEntries.hotline(Language.ENGLISH, "Legal Desk, day and night", "(212) 555-0142"),
                HelpEntries.emergency(Language.SPANISH, "Mantenga la calma."));
        for (Language reader : Language.READ) {
            open(page, Links.home(reader));
            var strip = page.locator("a.exit").boundingBox();
            var button = page.locator("main .button.main").boundingBox();
            assertTrue(button.y + button.height <= strip.y, () -> reader + ": " + (button.y + button.height));
        }
        help();
    }

    private void help(HelpEntry... lines) {
        new GivenPages(help, given).help(lines);
    }

    private EventId withLunch() {
        return given.published(given.team(), Asking.in(session(unique("Rights on the train"), 20), Asking.LUNCH));
    }

    private String toForm(Page page, EventId event) {
        String path = eventPath(Language.ENGLISH, event);
        open(page, path);
        link(page, "Reserve a spot").click();
        assertThat(page.locator("#name")).isVisible();
        return path + "/reserve";
    }

    private static void refused(Page page) {
        page.locator("#name").fill("Rosa");
        page.locator("#email").fill("rosa at example");
        takeYourTime(page);
        button(page, "Reserve").click();
        assertThat(page.locator("#email-error")).isVisible();
        assertThat(page.locator("#email")).hasValue("rosa at example");
    }

    private static void mended(Page page) {
        page.locator("#email").fill("");
        page.getByLabel("Soup").check();
        button(page, "Reserve").click();
    }

    private static void reserved(Page page) {
        assertThat(page.locator(".ticket .state")).hasText("Your spot is reserved");
    }

    private static int entries(Page page) {
        return ((Number) page.evaluate("history.length")).intValue();
    }
}
