package nyc.icefree.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F5. */
class OctetFoldingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Know your rights",
                "了解你的权利：如果移民局敲门怎么办",
                "আপনার অধিকার জানুন দরজায় কড়া নাড়লে",
                "اعرف حقوقك عندما يطرقون الباب",
                "Family 👨‍👩‍👧‍👦 and flags 🇭🇹🇲🇽 and hands 🤝🏽",
                "Conozca sus derechos: ¿qué hacer si llaman a la puerta?"
            })
    void every_line_keeps_to_75_octets_and_unfolds_to_what_it_was(String text) {
        var random = new Random(7);
        for (int length = 0; length < 400; length++) {
            var line = new StringBuilder("SUMMARY:");
            while (line.length() < length) {
                line.append(text, 0, text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()))));
                line.append(' ');
            }
            assertFoldsRight(line + "\r\nEND:VEVENT\r\n");
        }
    }

    @Test
    void nothing_but_blanks_folds_too() {
        assertFoldsRight("SUMMARY:" + " ".repeat(500) + "\r\n");
    }

    @Test
    void a_line_of_75_octets_stays_whole_and_one_of_76_does_not() {
        String whole = "X".repeat(75) + "\r\n";
        assertArrayEquals(whole.getBytes(UTF_8), OctetFolding.fold(whole));
        assertEquals("X".repeat(75) + "\r\n X\r\n", new String(OctetFolding.fold("X".repeat(76) + "\r\n"), UTF_8));
    }

    @Test
    void a_line_without_an_end_is_a_bug() {
        assertThrows(IllegalArgumentException.class, () -> OctetFolding.fold("SUMMARY:open"));
    }

    private static void assertFoldsRight(String unfolded) {
        byte[] folded = OctetFolding.fold(unfolded);
        String text = new String(folded, UTF_8);
        assertFalse(text.contains("\uFFFD"), "a character was cut");
        assertEquals(unfolded, text.replace("\r\n ", ""));
        assertTrue(text.endsWith("\r\n"));
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(UTF_8).length <= 75, line);
            assertFalse(line.equals(" "), "an empty continuation");
        }
    }
}
