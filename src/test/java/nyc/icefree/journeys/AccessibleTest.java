package nyc.icefree.journeys;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nyc.icefree.SharedBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** That the looking itself sees: a page with barriers in it is found out. */
@ExtendWith(SharedBrowser.class)
class AccessibleTest {
    private static final String SOUND = """
            <!doctype html><html lang="en"><head><title>A page</title><meta name="viewport" content="width=device-width">
            <style>@media (prefers-color-scheme: dark) { p { color: %s; background: #222 } }</style></head>
            <body><main><h1>A page</h1><p>Some words</p>%s</main></body></html>
            """;

    @Test
    void a_sound_page_passes(Page page) {
        page.setContent(SOUND.formatted("#fff", ""));
        Accessible.everywhere(page);
    }

    @Test
    void a_button_without_a_name_is_seen(Page page) {
        page.setContent(SOUND.formatted("#fff", "<button></button>"));
        assertSeen("button-name", page);
    }

    @Test
    void words_that_vanish_by_night_are_seen(Page page) {
        page.setContent(SOUND.formatted("#444", ""));
        assertSeen("color-contrast", page);
    }

    @Test
    void what_stands_out_to_the_side_is_seen(Page page) {
        page.setContent(SOUND.formatted("#fff", "<div style='width: 330px'>x</div>"));
        assertSeen("on a screen of 320", page);
    }

    @Test
    void of_a_page_that_is_known_only_a_part_is_looked_at(Page page) {
        page.setContent(SOUND.formatted("#fff", "<button></button><div role=dialog aria-label=Why>Why</div>"));
        Accessible.onBothScreens(page, page.getByRole(AriaRole.DIALOG));
        page.setContent(SOUND.formatted("#fff", "<div role=dialog aria-label=Why><button></button></div>"));
        assertSeen("button-name", () -> Accessible.onBothScreens(page, page.getByRole(AriaRole.DIALOG)));
    }

    private static void assertSeen(String rule, Page page) {
        assertSeen(rule, () -> Accessible.everywhere(page));
    }

    private static void assertSeen(String rule, Executable look) {
        var seen = assertThrows(AssertionError.class, look);
        assertTrue(String.valueOf(seen.getMessage()).contains(rule), seen::getMessage);
    }
}
