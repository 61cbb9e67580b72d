package nyc.icefree.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every page owes to those who read by ear, by keyboard, large, by night, or on a small telephone. */
final class Accessible {
    static final int LAPTOP = 1280;
    static final int PHONE = 360;
    /** The narrowest screen on which nothing may need scrolling sideways (WCAG 1.4.10). */
    static final int NARROWEST = 320;

    private static final int HEIGHT = 900;
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What a theme can break. */
    private static final List<String> THEME = List.of("color-contrast", "link-in-text-block");

    private Accessible() {}

    /** By day and by night, on the narrowest screen and on a laptop; leaves it a laptop by day. */
    static void everywhere(Page page) {
        oneHeading(page);
        narrowest(page, () -> byDayAndNight(page));
        wide(page, LAPTOP);
        byDayAndNight(page);
    }

    /**
     * On a laptop and on the narrowest screen, on one by day and on the other by night: everything. Begins with the screen that
     * it has and leaves it the other one, since each new width costs a page of the workspace a question to the server.
     */
    static void onBothScreens(Page page) {
        onBothScreens(page, null);
    }

    /** @param part what axe looks at, where the rest is known already */
    static void onBothScreens(Page page, @Nullable Locator part) {
        oneHeading(page);
        boolean narrow = page.viewportSize().width < LAPTOP;
        for (int width : narrow ? List.of(NARROWEST, LAPTOP) : List.of(LAPTOP, NARROWEST)) {
            on(page, part, width);
        }
    }

    /** @param part what axe looks at, where the rest is known already */
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
     * A theme is a theme in every language: so English is seen on a laptop by day and on the narrowest screen by night, and
     * every other language the other way round, that between them nothing is left out.
     */
    private static void light(Page page, int width) {
        boolean english = "en".equals(page.locator("html").getAttribute("lang"));
        var scheme = english == (width == LAPTOP) ? ColorScheme.LIGHT : ColorScheme.DARK;
        boolean dark = Boolean.TRUE.equals(page.evaluate("() => matchMedia('(prefers-color-scheme: dark)').matches"));
        if (dark != (scheme == ColorScheme.DARK)) {
            emulate(page, scheme);
            if (page.viewportSize().width == width) {
                Calm.await(page); // else that is waited for with the width
            }
        }
    }

    /** As wide as it is: everything by day, and by night what a theme can break. */
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

    /** No violation of WCAG 2.2 A and AA that axe can see. */
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

    /** From now on in this light. */
    static void in(Page page, ColorScheme scheme) {
        emulate(page, scheme);
        Calm.await(page);
    }

    private static void emulate(Page page, ColorScheme scheme) {
        // colours that still fade from one to the other would be measured half way
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    static void wide(Page page, int width) {
        if (page.viewportSize().width != width) {
            page.setViewportSize(width, HEIGHT);
            Calm.await(page);
        }
    }

    /** Nothing stands out to the side at the given width; leaves the page that wide. */
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
