package nyc.icefree.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {
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
