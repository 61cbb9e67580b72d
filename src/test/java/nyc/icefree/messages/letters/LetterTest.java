package nyc.icefree.messages.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
    private final Letter.Writing letter = Letter.to("rosa@example.org", new Language("ur"), "Subject");

    @Test
    void what_somebody_typed_keeps_its_language_and_turns_nothing_around_it() {
        assertEquals(
                "<p>Ours</p><p class=\"fact\"><strong>What:</strong> <q lang=\"en\" dir=\"ltr\">Rights!</q></p>"
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
                "<a href=\"https://example.org/?a=1&amp;b\">Open</a>"
                        + "<p class=\"quiet\"><bdi dir=\"ltr\">https://example.org/?a=1&amp;b</bdi></p>",
                html(letter.link("Open", "https://example.org/?a=1&b"))
                        .replaceAll("</?t[^>]*>", "")
                        .replaceAll("<a [^>]*(href=\"[^\"]*\")[^>]*>", "<a $1>"));
    }

    @Test
    void what_somebody_typed_is_never_markup_of_the_mail() {
        String html = HostileLetters.of(letter.say("Ours").done()).html();
        var tags = Pattern.compile("<!?/?([a-z0-9]+)")
                .matcher(html)
                .results()
                .map(tag -> tag.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                "[a, bdi, blockquote, body, br, div, doctype, head, html, meta, p, q, span, strong, style, table, td, title, tr]",
                tags.toString());
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;lt;b&amp;gt;"), html);
        assertFalse(html.replaceAll("<[^<>]*>", "").matches("(?s).*[<>].*"), html);
    }

    @Test
    void only_the_first_link_is_a_button_and_words_under_the_last_link_are_small() {
        String html = html(letter.from("From us", EventKind.RALLY)
                .say("Your spot is reserved.")
                .link("Open", "https://example.org/1")
                .link("Give it back", "https://example.org/2")
                .say("Questions?"));
        assertEquals(1, html.split("class=\"button\"", -1).length - 1, html);
        assertTrue(html.contains("<p class=\"lead\">Your spot is reserved.</p>"), html);
        assertTrue(html.endsWith("<p class=\"foot\">Questions?</p>"), html);
    }

    private static String html(Letter.Writing letter) {
        return letter.done().html().replaceAll(".*<body><div[^>]*>|</div></body>.*", "");
    }
}
