package nyc.icefree.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class Accessible {
    static final int LAPTOP = 1280;
    static final int PHONE = 360;
    /** The narrowest screen on which nothing may need scrolling sideways (WCAG 1.4.10). */
    static final int NARROWEST = 320;

    private static final int HEIGHT = 900;
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final List<String> THEME = List.of("color-contrast", "link-in-text-block");

    private Accessible() {}

    /** In light and dark, on the narrowest screen and on a laptop; ends on a light laptop. */
    static void everywhere(Page page) {
        oneHeading(page);
        narrowest(page, () -> byDayAndNight(page));
        wide(page, LAPTOP);
        byDayAndNight(page);
    }

    /**
     * On a laptop and the narrowest screen, one light and the other dark. Begins with the present screen and ends on
     * the other one, since each new width costs a round trip.
     */
    static void onBothScreens(Page page) {
        onBothScreens(page, null);
    }

    /** @param part what axe checks; null for the whole page */
    static void onBothScreens(Page page, @Nullable Locator part) {
        oneHeading(page);
        boolean narrow = page.viewportSize().width < LAPTOP;
        for (int width : narrow ? List.of(NARROWEST, LAPTOP) : List.of(LAPTOP, NARROWEST)) {
            on(page, part, width);
        }
    }

    /** @param part what axe checks; null for the whole page */
    static void onThisScreen(Page page, @Nullable Locator part) {
        oneHeading(page);
        on(page, part, page.viewportSize().width);
    }

    private static void on(Page page, @Nullable Locator part, int width) {
        light(page, width);
        if (width == NARROWEST) {
            fits(page, width);
        }
        wide(page, width);
        none(page, part, "tag", TAGS);
    }

    /**
     * English is tested light on a laptop and dark on the narrowest screen, other languages the other way round;
     * together nothing is left out.
     */
    private static void light(Page page, int width) {
        boolean english = "en".equals(page.locator("html").getAttribute("lang"));
        var scheme = english == (width == LAPTOP) ? ColorScheme.LIGHT : ColorScheme.DARK;
        boolean dark = Boolean.TRUE.equals(page.evaluate("() => matchMedia('(prefers-color-scheme: dark)').matches"));
        if (dark != (scheme == ColorScheme.DARK)) {
            emulate(page, scheme);
            if (page.viewportSize().width == width) {
                Calm.await(page); // otherwise the wait comes with the next change of width
            }
        }
    }

    /** At the present width: everything in light, and in dark what a theme can break. */
    static void byDayAndNight(Page page) {
        in(page, ColorScheme.DARK);
        none(page, null, "rule", THEME);
        in(page, ColorScheme.LIGHT);
        check(page);
    }

    private static void narrowest(Page page, Runnable look) {
        fits(page, NARROWEST);
        look.run();
    }

    static void check(Page page) {
        none(page, null, "tag", TAGS);
    }

    private static void none(Page page, @Nullable Locator part, String kind, List<String> values) {
        if (OneLanguage.of(page)) {
            OneLanguage.check(page);
            return;
        }
        assertEquals(
                List.of(),
                Axe.violationsOf(page, part, kind, values),
                () -> "at %s px: %s".formatted(page.viewportSize().width, page.url()));
    }

    static void in(Page page, ColorScheme scheme) {
        emulate(page, scheme);
        Calm.await(page);
    }

    private static void emulate(Page page, ColorScheme scheme) {
        // colours in transition would be measured half way
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    static void wide(Page page, int width) {
        if (page.viewportSize().width != width) {
            page.setViewportSize(width, HEIGHT);
            Calm.await(page);
        }
    }

    static void fits(Page page, int width) {
        wide(page, width);
        Object wide = page.evaluate("() => document.scrollingElement.scrollWidth");
        assertTrue(
                ((Number) wide).intValue() <= width,
                () -> "%s px wide on a screen of %s: %s".formatted(wide, width, page.url()));
    }

    static void oneHeading(Page page) {
        assertEquals(1, page.locator("h1").count(), () -> "first headings of " + page.url());
    }
}
