package nyc.icefree.site.posters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given.Team;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.Reach;
import nyc.icefree.links.Links;
import nyc.icefree.links.PictureLinks;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** The band on an event's page, and the picture by which messengers show a link to it. */
@AppTest
class PicturePagesTest extends AppParts {
    private static final Pattern PICTURE =
            Pattern.compile("property=\"og:image\" content=\"https?://[^/]+(/[^\"]+\\.png)\"");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);

    @Autowired
    Links links;

    private Team team;
    private Pictures pictures;

    @BeforeEach
    void a_team() {
        team = given.team();
    }

    @BeforeEach
    void nothing_is_drawn_yet() {
        pictures = new Pictures(texts, 8_000_000);
    }

    @Test
    void a_shared_link_brings_a_picture_that_is_kept_for_long() throws Exception {
        String page = page("/en/events/" + slug(given.published(team, given.session("Pictured " + id(), 40))));
        String address = picture(page);
        assertTrue(page.contains("og:image:width\" content=\"1200\""), page);
        assertSays(page, "og:image:height\" content=\"630\"", "twitter:card\" content=\"summary_large_image\"");
        assertTrue(
                page.matches("(?s).*og:image:alt\" content=\"[A-Z][a-z]+, [^\"]+\\. Education session\\.\".*"), page);
        var answer = ask(address);
        assertEquals("image/png", answer.getContentType());
        var image = ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray()));
        assertEquals("1200x630", image.getWidth() + "x" + image.getHeight());
        assertTrue(String.valueOf(answer.getHeader("Cache-Control")).contains("immutable"), address);
        assertEquals("cross-origin", answer.getHeader("Cross-Origin-Resource-Policy"));
        var again = answer(get(address).header("If-None-Match", String.valueOf(answer.getHeader("ETag"))));
        assertEquals(304, again.getStatus());
        assertNotEquals(address, picture(page("/es" + address.substring(3, address.lastIndexOf('/')))));
    }

    /** Whether an event tells its place or not, and whatever its title is: of one kind and day, the octets are the same. */
    @Test
    void the_picture_of_what_hides_its_place_is_that_of_what_does_not() throws Exception {
        var open = given.session("Told to all " + id(), 41);
        var shown = given.published(team, open);
        var hidden = given.published(
                given.team(),
                Drafts.from(given.session("Told to some " + id(), 41))
                        .shownTo(AddressVisibility.COMING)
                        .draft());
        String one = picture(page("/en/events/" + slug(shown)));
        String other = picture(page("/en/events/" + slug(hidden)));
        assertEquals(one.substring(one.lastIndexOf('/')), other.substring(other.lastIndexOf('/')));
        assertArrayEquals(ask(one).getContentAsByteArray(), ask(other).getContentAsByteArray());
    }

    @Test
    void what_is_cancelled_says_so_on_its_band_and_picture() throws Exception {
        var event = given.published(team, given.session("Called off " + id(), 42));
        String path = "/en/events/" + slug(event);
        String planned = page(path);
        assertTrue(planned.contains("band-education-session band-planned"), planned);
        assertFalse(planned.contains("class=\"band-word\""), planned);
        As.staff(team.organizer(), () -> planning.cancel(event, "Flooded"));
        String off = page(path);
        assertTrue(off.contains("band-education-session band-cancelled"), off);
        assertSays(off, "<strong class=\"band-word\">Cancelled</strong>", "og:image:alt\" content=\"Cancelled: ");
        assertNotEquals(picture(planned), picture(off));
        // who kept the old address learns it too, and is told not to keep it
        var old = ask(picture(planned));
        assertArrayEquals(ask(picture(off)).getContentAsByteArray(), old.getContentAsByteArray());
        assertEquals("no-cache", old.getHeader("Cache-Control"));
    }

    @Test
    void what_is_over_is_dim_and_says_so() throws Exception {
        var event = given.published(team, given.session("Long ago " + id(), 6));
        given.movedToThePast(event);
        String page = page("/es/events/" + slug(event));
        assertSays(page, "band-education-session band-over", "<strong class=\"band-word\">Ya pasó</strong>");
        assertEquals(200, ask(picture(page)).getStatus());
    }

    @Test
    void nobody_sees_a_picture_of_what_they_cannot_find() throws Exception {
        var draft = given.drafted(team, given.session("Not yet " + id(), 43));
        var byLink = given.published(
                team,
                Drafts.from(given.session("By its link " + id(), 43))
                        .reach(Reach.BY_LINK)
                        .draft());
        String quiet = page("/en/events/" + slug(byLink));
        assertFalse(quiet.contains("og:image"), quiet);
        for (String slug : new String[] {"no-such-event", slug(draft), slug(byLink)}) {
            assertEquals(
                    404, ask("/en/events/" + slug + "/picture-000000000000.png").getStatus(), slug);
        }
        assertEquals(
                404, ask("/en/events/" + slug(byLink) + "/picture-none.png").getStatus());
    }

    @Test
    void every_other_open_page_has_a_picture_of_its_title_and_no_closed_one_has_any() throws Exception {
        var seen = new HashSet<String>();
        for (String path : new String[] {"/en/", "/es/events", "/en/about", "/en/organizations/" + team.slug()}) {
            var answer = ask(picture(page(path)));
            assertTrue(seen.add(Arrays.toString(answer.getContentAsByteArray())), path);
            assertSize(1200, 630, answer.getContentAsByteArray());
            assertTrue(String.valueOf(answer.getHeader("Cache-Control")).contains("immutable"), path);
        }
        var forgotten = ask(PictureLinks.card("000000000000"));
        assertArrayEquals(ask(PictureLinks.GENERAL).getContentAsByteArray(), forgotten.getContentAsByteArray());
        assertEquals("no-cache", forgotten.getHeader("Cache-Control"));
        for (String path : new String[] {"/en/request", "/en/my/sign-in"}) {
            assertFalse(page(path).contains("og:image"), path);
        }
        for (String path : new String[] {PictureLinks.GENERAL, PictureLinks.TOUCH_ICON, "/favicon.ico"}) {
            var answer = ask(path);
            assertEquals("image/png", answer.getContentType());
            assertEquals("max-age=86400, public", answer.getHeader("Cache-Control"));
        }
        assertTrue(page("/en/").contains("rel=\"apple-touch-icon\" href=\"/apple-touch-icon.png\""));
    }

    private String slug(EventId event) {
        return events.view(event, Audience.TEAM).orElseThrow().slug();
    }

    private static String id() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private String picture(String page) {
        var found = PICTURE.matcher(page);
        assertTrue(found.find(), page);
        assertTrue(page.contains(links.absolute(found.group(1))), page);
        return found.group(1);
    }

    private String page(String path) throws Exception {
        return ask(path).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return answer(get(URI.create(path)));
    }

    @Test
    void each_is_of_the_size_that_messengers_want_and_small() throws IOException {
        for (var kind : EventKind.values()) {
            for (var standing : PosterState.values()) {
                byte[] png = pictures.of(new Poster(DAY, kind, standing, Language.SPANISH));
                assertSize(1200, 630, png);
                assertTrue(png.length < 40_000, () -> kind + " has " + png.length);
            }
        }
        assertSize(1200, 630, pictures.general());
        assertSize(180, 180, pictures.icon());
    }

    /** Whatever an event hides cannot be on its picture, since none of it comes where pictures are drawn. */
    @Test
    void a_picture_is_drawn_from_day_kind_standing_and_language_alone() throws ReflectiveOperationException {
        assertEquals(
                List.of(LocalDate.class, EventKind.class, PosterState.class, Language.class),
                Arrays.stream(Poster.class.getRecordComponents())
                        .map(part -> (Object) part.getType())
                        .toList());
        assertEquals(
                byte[].class,
                PosterPainter.class.getDeclaredMethod("poster", Poster.class).getReturnType());
        assertArrayEquals(
                new Pictures(texts, 8_000_000).of(planned(DAY, EventKind.RALLY)),
                new Pictures(texts, 8_000_000).of(planned(DAY, EventKind.RALLY)));
    }

    @Test
    void what_is_another_is_seen_to_be_another() {
        var posters = List.of(
                planned(DAY, EventKind.RALLY),
                planned(DAY.plusDays(1), EventKind.RALLY),
                planned(DAY, EventKind.CLINIC),
                new Poster(DAY, EventKind.RALLY, PosterState.CANCELLED, Language.ENGLISH),
                new Poster(DAY, EventKind.RALLY, PosterState.POSTPONED, Language.ENGLISH),
                new Poster(DAY, EventKind.RALLY, PosterState.OVER, Language.ENGLISH),
                new Poster(DAY, EventKind.RALLY, PosterState.PLANNED, Language.SPANISH));
        var seen = new HashSet<String>();
        var versions = new HashSet<String>();
        for (var poster : posters) {
            assertTrue(seen.add(Arrays.toString(pictures.of(poster))), poster::toString);
            assertTrue(versions.add(pictures.version(poster)), poster::toString);
        }
    }

    @Test
    void the_font_has_each_letter_of_what_is_written_on_them() {
        var letters = Lettering.read();
        for (Language reader : List.of(Language.ENGLISH, Language.SPANISH)) {
            var words = texts.in(reader);
            IntStream.range(0, 12)
                    .mapToObj(i -> DAY.plusMonths(i).plusDays(i))
                    .flatMap(day -> Stream.of(
                            words.begin(words.weekday(day)),
                            words.month(YearMonth.from(day)),
                            String.valueOf(day.getDayOfMonth())))
                    .forEach(text -> assertTrue(letters.has(text), text));
            for (var kind : EventKind.values()) {
                assertTrue(letters.has(words.of(kind)), words.of(kind));
            }
            for (var standing : PosterState.values()) {
                assertTrue(letters.has(standing.word(words)), standing.word(words));
            }
        }
        assertFalse(letters.has("\u09b6\u09a8\u09bf\u09ac\u09be\u09b0"), "no Bengali letters are carried");
        assertEquals(2 * letters.width("0", 100), letters.width("00", 100), 0.001);
    }

    @Test
    void each_is_drawn_once_and_no_more_are_kept_than_fit() {
        var poster = planned(DAY, EventKind.MEETING);
        assertFalse(pictures.isDrawn(poster));
        assertSame(pictures.of(poster), pictures.of(poster));
        assertTrue(pictures.isDrawn(poster));

        int one = pictures.of(poster).length;
        var few = new Pictures(texts, 4L * one);
        var days = IntStream.range(0, 20)
                .mapToObj(i -> planned(DAY.plusDays(i), EventKind.MEETING))
                .toList();
        days.forEach(few::of);
        assertTrue(days.stream().filter(few::isDrawn).count() <= 5);
        assertNotEquals(0, few.of(days.getFirst()).length);
    }

    private static Poster planned(LocalDate day, EventKind kind) {
        return new Poster(day, kind, PosterState.PLANNED, Language.ENGLISH);
    }

    private static void assertSize(int width, int height, byte[] png) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(width + "x" + height, image.getWidth() + "x" + image.getHeight());
    }
}
