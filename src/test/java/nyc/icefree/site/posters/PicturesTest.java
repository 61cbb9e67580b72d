package nyc.icefree.site.posters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nyc.icefree.AppTest;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pictures by which a link is shown: what is on them, and that they cost little. */
@AppTest
class PicturesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);

    @Autowired
    Texts texts;

    private Pictures pictures;

    @BeforeEach
    void nothing_is_drawn_yet() {
        pictures = new Pictures(texts, 8_000_000);
    }

    @Test
    void each_is_of_the_size_that_messengers_want_and_small() throws IOException {
        for (var kind : EventKind.values()) {
            for (var standing : Standing.values()) {
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
                List.of(LocalDate.class, EventKind.class, Standing.class, Language.class),
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
                new Poster(DAY, EventKind.RALLY, Standing.CANCELLED, Language.ENGLISH),
                new Poster(DAY, EventKind.RALLY, Standing.POSTPONED, Language.ENGLISH),
                new Poster(DAY, EventKind.RALLY, Standing.OVER, Language.ENGLISH),
                new Poster(DAY, EventKind.RALLY, Standing.PLANNED, Language.SPANISH));
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
            for (var standing : Standing.values()) {
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
        return new Poster(day, kind, Standing.PLANNED, Language.ENGLISH);
    }

    private static void assertSize(int width, int height, byte[] png) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(width + "x" + height, image.getWidth() + "x" + image.getHeight());
    }
}
