package nyc.icefree.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
    @Test
    void markdown_becomes_a_short_list_of_tags() {
        assertEquals(
                "<h3>Bring</h3><ul><li>a <strong>pen</strong></li></ul>",
                SafeText.html("# Bring\n\n- a **pen**").replaceAll("\\s*\n\\s*", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "![x](https://example.org/x.png)",
                "<img src=x onerror=alert(1)>",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "<a href=\"https://example.org\" onclick=\"x()\">x</a>",
                "[x](//example.org/x)",
                "[x](http://example.org)",
                "<style>*{}</style>",
                "[a]: javascript:alert(1)\n[a]"
            })
    void nothing_alive_comes_through(String hostile) {
        String html = SafeText.html(hostile);
        assertFalse(html.matches("(?is).*<(script|img|style|iframe|svg).*"), html);
        assertFalse(html.matches("(?is).*<[^>]*(onerror|onclick|javascript:|data:).*"), html);
        assertFalse(html.contains("href=\"\""), html);
        assertFalse(html.contains("href=\"//"), html);
    }

    @Test
    void a_good_link_gives_nothing_away() {
        String html = SafeText.html("[terms](https://example.org/a?b=c&d=e)");
        assertTrue(
                html.contains("href=\"https://example.org/a?b&#61;c&amp;d&#61;e\"")
                        || html.contains("href=\"https://example.org/a?b=c&amp;d=e\""),
                html);
        assertTrue(html.contains("noopener") && html.contains("nofollow"), html);
    }

    @Test
    void a_line_has_no_breaks_and_cannot_turn_the_text_around() {
        assertEquals("Rosa M. x", SafeText.line(" Rosa\r\nM.\u202e  x\u0000 "));
        assertEquals("Bcc: all@example.org", SafeText.line("\nBcc: all@example.org"));
    }

    @Test
    void deep_nesting_is_no_way_to_tire_it() {
        String deep = ">".repeat(10_000) + " x";
        assertTrue(SafeText.html(deep).length() < 200_000);
    }

    @Test
    void plain_text_keeps_the_words_alone() {
        assertEquals("Bring a pen.", SafeText.plain("Bring a **pen**."));
    }
}
