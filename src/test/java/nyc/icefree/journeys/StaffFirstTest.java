package nyc.icefree.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nyc.icefree.SharedBrowser;
import nyc.icefree.proof.Database;
import nyc.icefree.proof.StartedApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An app on an empty database, without any password: whoever reads its standard output becomes the first administrator. */
@ExtendWith(SharedBrowser.class)
class StaffFirstTest {
    private static final Pattern LINK = Pattern.compile("http\\S+/sign-in/set-up/\\S+");
    private static final String PASSWORD = "nine kites above the harbor";

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
            first.fill("E-mail", "ada@example.org");
            first.fill("New password", "passwordpassword");
            first.press("Continue");
            first.sees("This password is easy to guess.");
            assertEquals("ada@example.org", first.field("E-mail").inputValue());
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
            first.sees("This link does not work any more");
        }
    }
}
