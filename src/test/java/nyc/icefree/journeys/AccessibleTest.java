package nyc.icefree.journeys;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import nyc.icefree.SharedBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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

    private static void assertSeen(String rule, Page page) {
        var seen = assertThrows(AssertionError.class, () -> Accessible.everywhere(page));
        assertTrue(String.valueOf(seen.getMessage()).contains(rule), seen::getMessage);
    }
}
