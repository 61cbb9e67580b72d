package nyc.icefree.messages.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

class LetterTest {
    private final Letter.Writing letter = Letter.to("rosa@example.org", new Language("ur"), "Subject");

    @Test
    void what_somebody_typed_keeps_its_language_and_turns_nothing_around_it() {
        assertEquals(
                "<p>Ours</p><p><strong>What:</strong> <span lang=\"en\" dir=\"ltr\">Rights!</span></p>"
                        + "<p dir=\"auto\">Ring<br>twice</p>",
                html(letter.say("Ours")
                        .quote("What", "Rights!", Language.ENGLISH)
                        .quote("Ring\ntwice", null)));
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
