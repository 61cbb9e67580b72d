package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.entrypages.EntryLanguage;
import nyc.icefree.entrypages.EntryPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("proof")
class EntryPagesJourneyTest extends SiteJourney {
    private static final List<EntryLanguage> ENTRIES = EntryLanguage.ALL;

    private static final String CUT = """
            () => [...document.querySelectorAll('h1, h2, h3, p, li, a')]
              .filter(e => getComputedStyle(e).overflow !== 'visible' || e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline')
              .map(e => e.textContent.trim().slice(0, 60))
            """;

    @Autowired
    EntryPages pages;

    @BeforeEach
    void all_are_on() {
        As.administrator(given.person(), () -> ENTRIES.forEach(entry -> pages.show(entry, true)));
    }

    @AfterEach
    void off() {
        As.administrator(given.person(), () -> ENTRIES.forEach(entry -> pages.show(entry, false)));
    }

    @Test
    void from_home_to_the_page_in_ones_own_language_and_on_to_an_event(Page page) {
        var bengali = ENTRIES.stream()
                .filter(entry -> entry.language().tag().equals("bn"))
                .findFirst()
                .orElseThrow();
        String title = unique("Rights at work");
        given.published(
                given.team(),
                Drafts.from(session(title, 20)).spoken(bengali.language()).draft());
        open(page, "/en/");
        link(page, bengali.ownName()).click();
        assertThat(heading(page, "আপনাকে স্বাগতম")).isVisible();
        link(page, title).click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/en/events/.*"));
        for (var entry : ENTRIES) {
            open(page, "/" + entry.language().tag() + "/");
            assertEquals(entry.language().tag(), page.locator("html").getAttribute("lang"));
            accessibleHere(page);
            Accessible.fits(page, Accessible.NARROWEST);
            assertEquals(List.of(), page.evaluate(CUT), page.url());
        }
        assertEquals(List.of(), page.context().cookies());
    }
}
