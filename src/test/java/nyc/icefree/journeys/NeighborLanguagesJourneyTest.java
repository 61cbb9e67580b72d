package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nyc.icefree.As;
import nyc.icefree.LatinWords;
import nyc.icefree.links.Links;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A neighbor's way in each language that only neighbors read, on the narrowest phone. */
@Tag("proof")
class NeighborLanguagesJourneyTest extends SiteJourney {
    static final List<Language> ONLY = Language.NEIGHBORS.stream()
            .filter(language -> !Language.READ.contains(language))
            .toList();

    /** There English would not be seen. */
    private static final Set<String> IN_LATIN_LETTERS = Set.of("fr", "ht", "pl");

    private static final Pattern OTHER_LETTERS = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

    private static final String CUT = """
            () => [...document.querySelectorAll('button, .button, [type=submit], summary')].filter(one => one.checkVisibility())
              .filter(one => { const box = one.getBoundingClientRect();
                return one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline'
                  || box.right > innerWidth + 1 || box.left < -1; })
              .map(one => one.textContent.trim())
            """;

    @ParameterizedTest
    @FieldSource("ONLY")
    void finds_a_session_reserves_and_cancels(Language reader, Page page) {
        page.setViewportSize(Accessible.NARROWEST, 640);
        var event = given.published(given.team(), session(unique("Rights at the laundry"), 20));
        open(page, Links.home(reader));
        looked(page, reader);
        open(page, Links.events(reader));
        looked(page, reader);
        open(page, eventPath(reader, event));
        looked(page, reader);
        page.locator("a[href*='/reserve']").first().click();
        looked(page, reader);
        page.locator("[name=name]").fill("Rosa");
        takeYourTime(page);
        page.locator("button.main").last().click();
        assertThat(page).hasURL(Pattern.compile(".*/" + reader.tag() + "/r/.*"));
        looked(page, reader);
        assertEquals(19, As.nobody(() -> reservations.spotsNow(event)).free());
        page.locator("details:has(form[action$='cancel']) > summary").click();
        looked(page, reader);
        page.locator("form[action$='cancel'] button").click();
        page.waitForCondition(
                () -> As.nobody(() -> reservations.spotsNow(event)).free() == 20);
        looked(page, reader);
        awaitNoCookie(page);
    }

    private static void looked(Page page, Language reader) {
        assertThat(page.locator("html")).hasAttribute("lang", reader.tag());
        assertThat(page.locator("html")).hasAttribute("dir", reader.direction());
        Accessible.oneHeading(page);
        Accessible.fits(page, Accessible.NARROWEST);
        Accessible.check(page);
        assertEquals(List.of(), page.evaluate(CUT), page.url());
        if (!IN_LATIN_LETTERS.contains(reader.tag())) {
            // names such as NYPD stand within sentences
            var other = OneLanguage.said(page).stream()
                    .filter(said ->
                            LatinWords.in(said) && !OTHER_LETTERS.matcher(said).find())
                    .distinct()
                    .toList();
            assertEquals(List.of(), other, page.url());
        }
    }
}
