package nyc.icefree.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstSentenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "We teach. We cook.|We teach.",
                "**We** [teach](https://a.example)|We teach",
                "\"Who we are\n\nWe teach. We cook.\"|Who we are",
                "\" \"|\"\"",
                "¿Quién? Todos.|¿Quién?"
            })
    void plain_and_alone(String markdown, String sentence) {
        assertEquals(sentence, FirstSentence.of(markdown, Language.ENGLISH));
    }

    @Test
    void a_very_long_one_ends_after_a_word() {
        String cut = FirstSentence.of("word ".repeat(80) + ".", Language.ENGLISH);
        assertTrue(cut.endsWith("word…") && cut.length() <= FirstSentence.MOST + 1, cut);
        String unbroken = FirstSentence.of("a".repeat(500), Language.ENGLISH);
        assertTrue(unbroken.length() <= FirstSentence.MOST + 1, "length " + unbroken.length());
    }
}
