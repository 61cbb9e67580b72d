package nyc.icefree.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nyc.icefree.SharedBrowser;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.proof.Database;
import nyc.icefree.proof.StartedApp;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

@Tag("proof")
@ExtendWith(SharedBrowser.class)
class AccessibleTest {
    private static final String SOUND = """
            <!doctype html><html lang="en"><head><title>A page</title><meta name="viewport" content="width=device-width">
            <style>@media (prefers-color-scheme: dark) { p { color: %s; background: #222 } }</style></head>
            <body><main><h1>A page</h1><p>Some words</p>%s</main></body></html>
            """;
    private static final Pattern LINK = Pattern.compile("http\\S+/sign-in/set-up/\\S+");
    private static final String PASSWORD = "nine kites above the harbor";

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

    @Test
    void a_letter_fits_the_narrowest_screen_by_day_and_by_night(Page page) {
        String link = "https://events.example.org/en/r/" + "0aB_".repeat(20);
        var loaded = new ArrayList<String>();
        page.onRequest(request -> loaded.add(request.url()));
        page.setContent(Letter.to("rosa@example.org", Language.ENGLISH, "Your spot")
                .say("Hello,")
                .fact("When", "Sunday, December 6")
                .quote("Bring\na pen.", Language.ENGLISH)
                .link("See, change or cancel it", link)
                .stopBy("Stop these emails", link)
                .done()
                .html());
        Accessible.fits(page, Accessible.NARROWEST);
        Accessible.check(page);
        Accessible.in(page, ColorScheme.DARK);
        assertEquals(List.of(), loaded);
        assertEquals("rgb(251, 244, 230)", page.evaluate("() => getComputedStyle(document.body).color"));
    }

    @Test
    void the_first_administrator_comes_in_by_the_printed_link_once(Page page, @TempDir Path folder) throws Exception {
        try (var database = Database.h2(folder);
                var app = StartedApp.start(folder, database)) {
            var printed = LINK.matcher(Files.readString(folder.resolve("app.log")));
            assertTrue(printed.find(), "no set-up link was printed");
            String link = URI.create(printed.group()).getPath();
            var first = new StaffPage(page, app.at("/").getPort());
            first.go(link);
            first.accessible();
            first.fill("Your name", "Ada Example");
            first.fill("Email", "ada@example.org");
            first.fill("New password", "passwordpassword");
            first.press("Continue");
            first.sees("This password is easy to guess.");
            assertEquals("ada@example.org", first.field("Email").inputValue());
            first.accessible();
            first.fill("New password", PASSWORD);
            first.press("Continue");
            first.fill("Code", new AuthenticatorApp(page.locator("#secret").innerText()).code());
            first.press("Continue");
            assertEquals(10, page.locator("code.code").count());
            first.press("I have kept them");
            first.sees("Settings");
            first.go("/workspace/people");
            first.sees("1 account");
            first.go(link);
            first.sees("This link no longer works");
        }
    }
}
