package nyc.icefree.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;

/** What every page owes to those who read by ear, by keyboard, large, or on a small telephone. */
final class Accessible {
    static final int LAPTOP = 1280;
    static final int PHONE = 360;
    /** The narrowest screen on which nothing may need scrolling sideways (WCAG 1.4.10). */
    static final int NARROWEST = 320;

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessible() {}

    /** No violation of WCAG 2.2 A and AA that axe can see. */
    static void check(Page page) {
        noneIn(new AxeBuilder(page).withTags(TAGS), page);
    }

    /** Only what a theme can break: cheap enough to look at every combination of theme and width. */
    static void checkColours(Page page) {
        noneIn(new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block")), page);
    }

    private static void noneIn(AxeBuilder axe, Page page) {
        // no frames from elsewhere: everything can be run in the page itself
        var found = axe.setLegacyMode(true).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> "%s: %s %s".formatted(rule.getId(), node.getTarget(), node.getFailureSummary())))
                .toList();
        assertEquals(List.of(), found, () -> "at %s px: %s".formatted(page.viewportSize().width, page.url()));
    }

    /** The check on a laptop and on a telephone; leaves the page as wide as it was. */
    static void checkBothWidths(Page page) {
        var before = page.viewportSize();
        for (int width : List.of(LAPTOP, PHONE)) {
            page.setViewportSize(width, 800);
            check(page);
        }
        page.setViewportSize(before.width, before.height);
    }

    /** Runs the journey's next part once for each width. */
    static void atBothWidths(Page page, Consumer<Integer> part) {
        for (int width : List.of(LAPTOP, PHONE)) {
            page.setViewportSize(width, 800);
            part.accept(width);
        }
    }

    /** Nothing stands out to the side at the given width; leaves the page as wide as it was. */
    static void fits(Page page, int width) {
        var before = page.viewportSize();
        page.setViewportSize(width, 800);
        Object wide = page.evaluate("() => document.scrollingElement.scrollWidth");
        assertTrue(
                ((Number) wide).intValue() <= width,
                () -> "%s px wide on a screen of %s: %s".formatted(wide, width, page.url()));
        page.setViewportSize(before.width, before.height);
    }

    static void oneHeading(Page page) {
        assertEquals(1, page.locator("h1").count(), () -> "first headings of " + page.url());
    }
}
