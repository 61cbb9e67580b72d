package nyc.icefree.site.posters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.Reach;
import nyc.icefree.links.Links;
import nyc.icefree.site.ReadCode;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** The flyer of an event: the page to print, and the picture for chats. */
@AppTest
class FlyerPagesTest extends AppParts {
    private static final Pattern PICTURE = Pattern.compile("href=\"([^\"]+/flyer-[0-9a-f]{12}\\.png)\"");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);

    @Autowired
    Links links;

    @Test
    void an_event_leads_to_its_flyer_whose_code_leads_back() throws Exception {
        var event = given.published(given.team(), given.session("Flown " + id(), 40));
        String path = "/en/events/" + slug(event);
        assertSays(page(path), "href=\"" + path + "/flyer\"");
        String flyer = page(path + "/flyer");
        assertSays(flyer, "<meta name=\"robots\" content=\"noindex\">", "flyer-education-session", ">Flown ");
        assertEquals(List.of(links.absolute(path.replaceFirst("/en", ""))), ReadCode.on(flyer));
        assertSays(page(path + "/flyer?print=large"), "flyer-large", ">Regular print<");
        var answer = ask(picture(flyer));
        assertEquals("image/png", answer.getContentType());
        assertTrue(String.valueOf(answer.getHeader("Cache-Control")).contains("immutable"), path);
        byte[] png = answer.getContentAsByteArray();
        assertEquals(links.absolute(path.replaceFirst("/en", "")), read(png));
        assertTrue(png.length < 90_000, () -> png.length + " bytes");
    }

    @Test
    void a_hidden_address_is_on_no_flyer() throws Exception {
        var hidden = given.published(
                given.team(),
                Drafts.from(given.session("Told to some " + id(), 41))
                        .shownTo(AddressVisibility.COMING)
                        .draft());
        var place = events.view(hidden, Audience.TEAM).orElseThrow().place();
        for (String language : List.of("en", "es")) {
            String flyer = page("/" + language + "/events/" + slug(hidden) + "/flyer");
            assertFalse(flyer.contains(String.valueOf(place.address())), flyer);
            assertFalse(flyer.contains(String.valueOf(place.name())), flyer);
        }
        assertSays(page("/en/events/" + slug(hidden) + "/flyer"), "Reserve a spot to get the address");
    }

    @Test
    void what_is_cancelled_says_so_at_the_old_address_too() throws Exception {
        var team = given.team();
        var event = given.published(team, given.session("Called off " + id(), 42));
        String path = "/en/events/" + slug(event) + "/flyer";
        String planned = picture(page(path));
        As.staff(team.organizer(), () -> planning.cancel(event, "Flooded"));
        assertSays(page(path), "<strong class=\"band-word\">Cancelled</strong>");
        assertNotEquals(planned, picture(page(path)));
        var old = ask(planned);
        assertEquals("no-cache", old.getHeader("Cache-Control"));
        assertEquals(
                List.of(200, 200),
                List.of(old.getStatus(), ask(picture(page(path))).getStatus()));
    }

    @Test
    void what_nobody_can_find_has_none() throws Exception {
        var team = given.team();
        var draft = given.drafted(team, given.session("Not yet " + id(), 43));
        var byLink = given.published(
                team,
                Drafts.from(given.session("By its link " + id(), 43))
                        .reach(Reach.BY_LINK)
                        .draft());
        assertFalse(page("/en/events/" + slug(byLink)).contains("/flyer"));
        for (String slug : List.of("no-such-event", slug(draft), slug(byLink))) {
            assertEquals(404, ask("/en/events/" + slug + "/flyer").getStatus(), slug);
            assertEquals(
                    404, ask("/en/events/" + slug + "/flyer-000000000000.png").getStatus(), slug);
        }
    }

    /** Letters that the font lacks are not drawn as boxes: day, hour and code remain. */
    @Test
    void each_title_gives_a_picture_whose_code_can_be_read() throws Exception {
        var pictures = new Pictures(texts, 8_000_000);
        for (var kind : EventKind.values()) {
            assertReadable(pictures, flyer(kind, "March", PosterState.PLANNED));
        }
        for (var standing : PosterState.values()) {
            assertReadable(pictures, flyer(EventKind.CLINIC, "A very long title ".repeat(11), standing));
        }
        var bengali = flyer(EventKind.RALLY, "\u09b6\u09a8\u09bf\u09ac\u09be\u09b0", PosterState.PLANNED);
        var arabic = flyer(EventKind.RALLY, "\u0627\u0639\u0631\u0641", PosterState.PLANNED);
        assertReadable(pictures, bengali);
        assertArrayEquals(pictures.of(bengali), pictures.of(arabic));
    }

    private static void assertReadable(Pictures pictures, Flyer flyer) throws IOException, ReaderException {
        assertEquals(flyer.page(), read(pictures.of(flyer)), flyer.title());
    }

    private static Flyer flyer(EventKind kind, String title, PosterState standing) {
        return new Flyer(
                new Poster(DAY, kind, standing, Language.ENGLISH),
                "The Campaign",
                "Rally",
                title,
                null,
                "6:30 to 8:00 PM",
                "Community hall, Old Harbor",
                "12 Example Street",
                null,
                "Neighbors Together",
                "2026-12-05 18:30",
                "https://example.org/en/events/2026-12-05-march");
    }

    private static String read(byte[] png) throws IOException, ReaderException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals("1080x1350", image.getWidth() + "x" + image.getHeight());
        int[] pixels = image.getRGB(0, 0, 1080, 1350, null, 0, 1080);
        var bits = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(1080, 1350, pixels)));
        return new QRCodeReader().decode(bits).getText();
    }

    private String slug(EventId event) {
        return events.view(event, Audience.TEAM).orElseThrow().slug();
    }

    private static String id() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static String picture(String page) {
        var found = PICTURE.matcher(page);
        assertTrue(found.find(), page);
        return found.group(1);
    }

    private String page(String path) throws Exception {
        return ask(path).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return answer(get(URI.create(path)));
    }
}
