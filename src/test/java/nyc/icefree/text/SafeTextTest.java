package nyc.icefree.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"(718) 555-0142", "212-555-0100", "1-844-555-1423", "718 555 0142"})
    void a_phone_number_stays_in_one_line_and_an_address_as_it_was(String phone) {
        assertEquals(
                "<p>Call <span class=\"unbroken\">" + phone + "</span>.</p>",
                SafeText.html("Call " + phone + ".").strip());
        String linked = SafeText.html("[here](https://example.org/212-555-0100) or 12125550100, on 2026-12-0305");
        assertFalse(linked.contains("span"), linked);
    }

    @Test
    void a_line_has_no_breaks_and_cannot_turn_the_text_around() {
        assertEquals("Rosa M. x", SafeText.line(" Rosa\r\nM.\u202e  x\u0000 "));
        assertEquals("Bcc: all@example.org", SafeText.line("\nBcc: all@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/\\evil.example",
                "https://us@evil.example/",
                "https://user:word@evil.example",
                "https:evil.example",
                "https:/evil.example",
                "https:///evil.example",
                "https://good.example\\@evil.example/",
                "../sign-out",
                "sign-out",
                "/en/events",
                "#here",
                "?x=1",
                "//evil.example",
                "http://evil.example",
                "mailto:a@b.example?subject=x",
                "mailto:a@b.example?bcc=all@b.example",
                "mailto:a@b.example,c@d.example",
                "mailto:",
                "java&#115;cript:alert(1)",
                "tel:911"
            })
    void a_link_that_leads_elsewhere_leaves_its_words(String address) {
        assertEquals(
                "<p>see the terms now</p>",
                SafeText.html("see [the *terms*](" + address + ") now")
                        .replaceAll("</?em>", "")
                        .strip());
        assertEquals("see the terms now", SafeText.plain("see [the *terms*](" + address + ") now"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTPS://example.org:8443/a/@b?c=d#e",
                "https://ni\u00f1os.example/a|b",
                "mailto:help@example.org"
            })
    void a_link_that_leads_where_it_says_stays(String address) {
        assertTrue(
                SafeText.html("[terms](" + address + ")").contains("<a href="),
                SafeText.html("[terms](" + address + ")"));
        assertEquals("\"terms\" (" + address + ")", SafeText.plain("[terms](" + address + ")"));
    }

    @ParameterizedTest
    @CsvSource({
        "nyc.gov, https://evil.example",
        "https://nyc.gov/idnyc, https://evil.example/nyc.gov",
        "see **www.nyc**.gov, https://nyc.gov.evil.example",
        "`nyc.gov`, https://evil.example",
        "nyc\u200b.gov, https://evil.example",
        "nyc\uff0egov, https://evil.example",
        "go to: .nyc.gov., https://evil.example",
        "help@nyc.gov, mailto:help@evil.example",
        "our page, https://ic\u0435free.example",
        "our page, https://xn--icfree-4of.example",
        "n\u0443c.gov, https://nyc.gov"
    })
    void a_link_that_names_another_host_or_mixes_scripts_in_its_own_leaves_its_words(String words, String address) {
        assertFalse(SafeText.html("[" + words + "](" + address + ")").contains("<a "), words);
        assertFalse(SafeText.plain("[" + words + "](" + address + ")").contains(address), words);
    }

    @ParameterizedTest
    @CsvSource({
        "nyc.gov/idnyc, https://www1.nyc.gov/idnyc",
        "WWW.NYC.gov, https://nyc.gov",
        "flyer.pdf, https://example.org/flyer.pdf",
        "https://example.org/a/index.php, https://example.org/a/index.php",
        "at 7 p.m. e.g. here, https://example.org",
        "help@nyc.gov, mailto:help@nyc.gov",
        "ni\u00f1os.example, https://xn--nios-hqa.example",
        "\u4f8b\u3048, https://\u4f8b\u3048.example"
    })
    void a_link_whose_words_name_where_it_leads_stays(String words, String address) {
        assertTrue(SafeText.html("[" + words + "](" + address + ")").contains("<a "), words);
    }

    @Test
    void a_refused_image_leaves_its_words() {
        assertEquals(
                "<p>our poster here</p>",
                SafeText.html("![our **poster**](https://example.org/x.png \"y\") here")
                        .replaceAll("</?strong>", "")
                        .strip());
        assertEquals("our poster here", SafeText.plain("![our **poster**](https://example.org/x.png \"y\") here"));
    }

    @Test
    void an_address_may_be_written_below_and_referred_to() {
        String html = SafeText.html("See [the terms][1].\n\n[1]: https://example.org/terms");
        assertTrue(html.contains("<a href=\"https://example.org/terms\""), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u2066", "\u200f", "\u061c", "\u0000", "\u0085", "\u001b", "\ufeff"})
    void nothing_unseen_turns_the_text_around(String unseen) {
        String byNumber = "&#" + (int) unseen.charAt(0) + ";";
        for (String typed : new String[] {"a" + unseen + "b\n\tc", "a" + byNumber + "b\n\tc"}) {
            assertFalse(SafeText.html(typed).contains(unseen), SafeText.html(typed));
            assertFalse(SafeText.html(typed).contains(byNumber), SafeText.html(typed));
            assertFalse(SafeText.plain(typed).contains(unseen), SafeText.plain(typed));
        }
        assertEquals("ab\n\tc", SafeText.block("a" + unseen + "b\r\n\tc\r"));
        assertEquals("a b", SafeText.line("a" + unseen + "b"));
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

    @Test
    void each_cell_is_quoted_and_quotes_are_doubled() {
        assertEquals(
                "\uFEFF\"a\",\"b \"\"c\"\"\"\r\n\"\",\"d,\ne\"\r\n",
                new SafeCsv()
                        .row(List.of("a", "b \"c\""))
                        .row(List.of("", "d,\ne"))
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@sum(a1)",
                "\t=1",
                "\tx",
                "\rx",
                "\nx",
                " =1",
                "\u00a0=1",
                "\u200b=cmd|' /c calc'!a1",
                "\ufeff@x",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff20x",
                "=a\nb"
            })
    void what_a_spreadsheet_would_run_is_marked_as_text(String typed) {
        String row = new SafeCsv().row(List.of(typed)).toString();
        assertTrue(row.startsWith("\uFEFF\"'" + typed.charAt(0)), row);
    }

    /** A program that splits at semicolons, tabs or line breaks begins a cell there. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "a;=1, a;'=1",
                "a;;@x;b, a;;'@x;b",
                "a; \u00a0-1, a; \u00a0'-1",
                "a\t+1, a\t'+1",
                "\"a\n=1\", \"a\n'=1\"",
                "\"a\r\n\u200b\uff1d1\", \"a\r\n\u200b'\uff1d1\"",
                "=1;=2, '=1;'=2",
                "b;c-d, b;c-d"
            })
    void also_inside_a_cell(String typed, String written) {
        assertEquals(
                "\uFEFF\"" + written + "\"\r\n",
                new SafeCsv().row(List.of(typed)).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "Ana-Maria", "1+1=2", "ana@example.org", "", "¿Qué?", "مريم"})
    void all_else_stays_as_it_is(String typed) {
        assertEquals(
                "\uFEFF\"" + typed + "\"",
                new SafeCsv().row(List.of(typed)).toString().strip());
    }
}
