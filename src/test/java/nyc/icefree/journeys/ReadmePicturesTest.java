package nyc.icefree.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nyc.icefree.SharedBrowser;
import nyc.icefree.proof.Database;
import nyc.icefree.proof.StartedApp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Renews the pictures of the README from a demo of its own: {@code ./mvnw test -Ppictures}. */
@Tag("pictures")
@ExtendWith(SharedBrowser.class)
class ReadmePicturesTest {
    private static final Path PICTURES = Path.of("docs", "pictures");
    private static final String ORGANIZER = "organizer@demo.example.org";
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
    private static final Pattern PASSWORD = Pattern.compile("Password of all:\\s+(.*)");
    private static final long LARGEST = 60_000;

    @TempDir
    Path folder;

    @Test
    void an_event_on_a_phone_and_the_workspace(Page page) throws Exception {
        try (var database = Database.h2(folder);
                var app = StartedApp.start(folder, database, "--spring.profiles.active=demo", "--seed.events=0")) {
            String root = "http://localhost:" + app.at("/").getPort();
            Accessible.in(page, ColorScheme.LIGHT);
            page.setViewportSize(390, 844);
            page.navigate(root + "/en/events?kind=education-session");
            page.locator("main :is(h3, h4) a[href*='/en/events/']").first().click();
            keep(page, "event");
            var staff = new StaffPage(page, app.at("/").getPort());
            page.setViewportSize(1200, 800);
            staff.signIn(ORGANIZER, password(), code(page, root));
            staff.go("/workspace");
            keep(page, "workspace");
        }
    }

    private String password() throws IOException {
        var said = PASSWORD.matcher(Files.readString(folder.resolve("app.log")));
        assertTrue(said.find(), "the demo says it");
        return said.group(1).strip();
    }

    private static String code(Page page, String root) {
        page.navigate(root + "/sign-in");
        var said = CODE.matcher(page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(ORGANIZER))
                .innerText());
        assertTrue(said.find(), "the demo shows it");
        return said.group();
    }

    private static void keep(Page page, String name) throws IOException {
        var taken = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
        Path file = Files.createDirectories(PICTURES).resolve(name + ".png");
        ImageIO.write(FewColors.of(taken), "png", file.toFile());
        assertTrue(Files.size(file) < LARGEST, name + " has " + Files.size(file) + " bytes");
    }
}
