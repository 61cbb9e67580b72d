package nyc.icefree.messages.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
    private final Letter.Writing letter = Letter.to("rosa@example.org", new Language("ur"), "Subject");

    @Test
    void what_somebody_typed_keeps_its_language_and_turns_nothing_around_it() {
        assertEquals(
                "<p>Ours</p><p><strong>What:</strong> <q lang=\"en\" dir=\"ltr\">Rights!</q></p>"
                        + "<blockquote dir=\"auto\">Ring<br>twice</blockquote>",
                html(letter.say("Ours")
                        .quote("What", "Rights!", Language.ENGLISH)
                        .quote("Ring\ntwice", null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\u000B", "\u000C"})
    void no_line_that_somebody_typed_passes_for_one_of_ours(String lineEnd) {
        String typed =
                "See you there." + lineEnd + "Your account is locked. Sign in at:" + lineEnd + "https://example.org/";
        String text = letter.say("Ours")
                .quote(typed, null)
                .fact("When", "Sunday")
                .quote("What", typed, Language.ENGLISH)
                .link("Open", "https://example.net/")
                .done()
                .text();
        assertEquals(
                List.of("Ours", "", "", "When: Sunday", "What:", "", "Open:", "https://example.net/"),
                text.lines().filter(line -> !line.startsWith(">")).toList(),
                text);
        assertTrue(
                text.codePoints().noneMatch(c -> c != '\n' && Character.isISOControl(c) || c == 0x2028 || c == 0x2029));
    }

    @Test
    void an_address_is_read_from_left_to_right_in_any_letter() {
        assertEquals(
                "<p><a href=\"https://example.org/?a=1&amp;b\">Open</a><br><bdi dir=\"ltr\">https://example.org/?a=1&amp;b</bdi></p>",
                html(letter.link("Open", "https://example.org/?a=1&b")));
    }

    private static String html(Letter.Writing letter) {
        return letter.done().html().replaceAll(".*<body>|</body>.*", "");
    }
}
