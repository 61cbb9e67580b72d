package nyc.icefree.partners.logos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import nyc.icefree.refusals.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an uploaded logo, and what is refused before or while it is read. */
class LogoTest {
    private static final byte[] JPEG = LogoFiles.noise("jpeg", 300, 200, BufferedImage.TYPE_INT_RGB);
    private static final byte[] PNG = LogoFiles.noise("png", 60, 40, BufferedImage.TYPE_INT_ARGB);
    /** In front of the data of a picture: EXIF with a place, a comment. */
    private static final String PLACE = "Exif\0\0GPS 40.7128N 74.0060W, 12 Hidden Street";

    @ParameterizedTest
    @CsvSource({
        "jpeg, 3000, 500, 1, 400, 67", "jpeg, 600, 900, 1, 267, 400", "png, 500, 500, 1, 400, 400",
        "png, 700, 700, 2, 100, 100", "png, 60, 40, 2, 60, 40", "png, 900, 1, 1, 400, 1"
    })
    void it_is_small_whatever_it_was(String format, int wide, int high, int type, int width, int height)
            throws IOException {
        byte[] logo = Logo.of(LogoFiles.noise(format, wide, high, type)).octets();
        var image = ImageIO.read(new ByteArrayInputStream(logo));
        assertTrue(logo.length <= Logo.MOST_OCTETS, logo.length + " bytes");
        assertTrue(image.getWidth() <= width && image.getHeight() <= height, image.toString());
        assertEquals(width / (double) height, image.getWidth() / (double) image.getHeight(), 0.1 * width / height);
        assertEquals(type == BufferedImage.TYPE_INT_ARGB, image.getColorModel().hasAlpha());
    }

    /** Nor does anything that stands behind the picture, by which a file could be a page or an archive as well. */
    @Test
    void nothing_else_of_the_file_survives() {
        String page = "<script>alert(1)</script>PK\3\4";
        for (byte[] file : List.of(
                joined(Arrays.copyOf(JPEG, 2), segment(PLACE), Arrays.copyOfRange(JPEG, 2, JPEG.length), page),
                joined(Arrays.copyOf(PNG, 33), chunk("eXIf"), Arrays.copyOfRange(PNG, 33, PNG.length), page))) {
            assertTrue(new String(file, ISO_8859_1).contains("Hidden Street"));
            String logo = new String(Logo.of(file).octets(), ISO_8859_1);
            assertFalse(logo.contains("Hidden") || logo.contains("Exif") || logo.contains("script"), logo);
        }
    }

    /** A picture whose upper left corner is red, upper right green, lower left blue, as a camera writes it that is held otherwise. */
    @ParameterizedTest
    @CsvSource({"1, RGB", "2, GR-B", "3, -BGR", "4, B-RG", "5, RBG", "6, BR-G", "7, -GBR", "8, G-RB", "9, RGB"})
    void a_photograph_stands_upright(int orientation, String corners) throws IOException {
        var held = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        var pen = held.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 40, 20);
        pen.setColor(Color.GREEN);
        pen.fillRect(40, 0, 40, 20);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 20, 40, 20);
        byte[] jpeg = LogoFiles.file("jpeg", held);
        for (String exif : List.of(
                "Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0" + (char) orientation + "\0\0\0\0\0\0",
                "Exif\0\0II*\0\10\0\0\0\1\0\22\1\3\0\1\0\0\0" + (char) orientation + "\0\0\0\0\0\0\0")) {
            byte[] file = joined(Arrays.copyOf(jpeg, 2), segment(exif), Arrays.copyOfRange(jpeg, 2, jpeg.length), "");
            var logo = ImageIO.read(new ByteArrayInputStream(Logo.of(file).octets()));
            boolean side = orientation > 4 && orientation < 9;
            assertEquals(side ? 40 : 80, logo.getWidth());
            assertEquals(side ? 80 : 40, logo.getHeight());
            var seen = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                int colour = logo.getRGB(logo.getWidth() / 4 * (1 + i % 2 * 2), logo.getHeight() / 4 * (1 + i / 2 * 2));
                seen.append(
                        (colour & 0x800000) != 0
                                ? "R"
                                : (colour & 0x8000) != 0 ? "G" : (colour & 0x80) != 0 ? "B" : "-");
            }
            assertEquals(corners.length() == 3 ? corners + "-" : corners, seen.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a\1\0\1\0",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "<!doctype html><script>alert(1)</script>",
                "BM\0\0\0\0",
                "II*\0",
                "RIFF\0\0\0\0WEBP"
            })
    void what_is_neither_png_nor_jpeg_is_refused_whatever_it_is_called(String file) {
        refused(LogoRefused.NEITHER_PNG_NOR_JPEG, file.getBytes(ISO_8859_1));
    }

    @Test
    void what_is_cut_off_or_damaged_is_refused() {
        for (byte[] file : List.of(JPEG, PNG)) {
            for (int part : List.of(12, 40, 300, 900)) {
                refused(LogoRefused.UNREADABLE, Arrays.copyOf(file, file.length * part / 1000));
            }
        }
        refused(LogoRefused.UNREADABLE, sized(2_999, 2_999));
    }

    @Test
    void what_unfolds_beyond_measure_is_refused_by_its_header() {
        refused(LogoRefused.TOO_MANY_PIXELS, sized(30_000, 30_000));
        refused(LogoRefused.TOO_MANY_PIXELS, sized(1, Integer.MAX_VALUE));
        byte[] wide = JPEG.clone();
        ByteBuffer.wrap(wide).putShort(frame(wide) + 5, (short) 30_000);
        refused(LogoRefused.TOO_MANY_PIXELS, wide);
        refused(LogoRefused.FILE_TOO_BIG, new byte[Logo.LARGEST_FILE + 1]);
    }

    /** Each scan of a JPEG goes through the whole picture again. */
    @Test
    void a_jpeg_of_endless_scans_is_refused_unread() {
        byte[] scans = "\377\332\0\14\3\1\0\2\21\3\21\0\77\0".repeat(100_000).getBytes(ISO_8859_1);
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> refused(LogoRefused.UNREADABLE, joined(Arrays.copyOf(JPEG, JPEG.length - 2), scans)));
    }

    private static void refused(LogoRefused reason, byte[] file) {
        assertEquals(
                List.of(reason),
                assertThrows(Refused.class, () -> Logo.of(file)).reasons());
    }

    /** The PNG with another size in its header. */
    private static byte[] sized(int width, int height) {
        var file = ByteBuffer.wrap(PNG.clone());
        file.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(file.array(), 12, 17);
        return file.putInt(29, (int) sum.getValue()).array();
    }

    private static int frame(byte[] jpeg) {
        for (int i = 0; ; i++) {
            if (jpeg[i] == (byte) 0xff && jpeg[i + 1] == (byte) 0xc0) {
                return i;
            }
        }
    }

    private static byte[] segment(String text) {
        return ByteBuffer.allocate(text.length() + 4)
                .put((byte) 0xff)
                .put((byte) 0xe1)
                .putShort((short) (text.length() + 2))
                .put(text.getBytes(ISO_8859_1))
                .array();
    }

    private static byte[] chunk(String name) {
        byte[] body = (name + PLACE).getBytes(ISO_8859_1);
        var sum = new CRC32();
        sum.update(body);
        return ByteBuffer.allocate(body.length + 8)
                .putInt(PLACE.length())
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] joined(Object... parts) {
        var all = ByteBuffer.allocate(4_000_000);
        for (Object part : parts) {
            all.put(part instanceof String text ? text.getBytes(ISO_8859_1) : (byte[]) part);
        }
        return Arrays.copyOf(all.array(), all.position());
    }
}
