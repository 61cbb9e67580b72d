package nyc.icefree.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts texts = new Texts();

    @Test
    void dates_are_written_out_in_the_readers_language() {
        var start = LocalDateTime.parse("2026-12-05T18:30");
        assertEquals(
                "Saturday, December 5, 2026, 6:30 PM to 8:00 PM",
                texts.in(Language.ENGLISH).span(start, start.plusMinutes(90)));
        assertEquals(
                "sábado, 5 de diciembre de 2026, de 6:30 p.m. a 8:00 p.m.",
                texts.in(Language.SPANISH).span(start, start.plusMinutes(90)).replace("p. m.", "p.m."));
    }

    @Test
    void an_event_past_midnight_names_both_days() {
        var start = LocalDateTime.parse("2026-12-05T22:00");
        assertEquals(
                "Saturday, December 5, 2026, 10:00 PM, to Sunday, December 6, 2026, 1:00 AM",
                texts.in(Language.ENGLISH).span(start, start.plusHours(3)));
        assertEquals(
                "Saturday, December 5, 2026, 10:00 PM to 12:00 AM",
                texts.in(Language.ENGLISH).span(start, start.plusHours(2)));
    }

    @Test
    void every_pattern_of_every_language_can_be_read() {
        for (Language language : Language.READ) {
            for (String key : texts.keys(language)) {
                try {
                    new MessageFormat(texts.pattern(language, key), language.locale());
                } catch (IllegalArgumentException e) {
                    throw new AssertionError(key + " of " + language, e);
                }
            }
        }
    }

    /** A value that one language leaves out is one that its readers are not told. */
    @Test
    void every_language_says_the_same_values() {
        for (Language language : Language.READ) {
            for (String key : texts.keys(Language.ENGLISH)) {
                assertEquals(named(Language.ENGLISH, key), named(language, key), key + " of " + language);
            }
        }
    }

    private java.util.Set<String> named(Language language, String key) {
        return new MessageFormat(texts.pattern(language, key), language.locale()).getArgumentNames();
    }

    @Test
    void every_language_has_a_name_in_every_other() {
        for (Language reader : Language.READ) {
            Language.SPOKEN.forEach(texts.in(reader)::of);
            Language.READ.forEach(texts.in(reader)::of);
        }
    }

    @Test
    void a_missing_key_is_a_bug_and_says_so() {
        assertThrows(
                IllegalArgumentException.class, () -> texts.in(Language.ENGLISH).get("no.such.key"));
    }
}
