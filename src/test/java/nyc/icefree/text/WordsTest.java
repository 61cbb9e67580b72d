package nyc.icefree.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words english = new Texts().in(Language.ENGLISH);
    private final Words spanish = new Texts().in(Language.SPANISH);

    @Test
    void days_months_and_zones_are_written_out() {
        var day = LocalDate.of(2026, 12, 5);
        assertEquals("Saturday, December 5", english.day(day));
        assertEquals("sábado, 5 de diciembre", spanish.day(day));
        assertEquals("December 2026", english.month(YearMonth.from(day)));
        assertEquals("diciembre de 2026", spanish.month(YearMonth.from(day)));
        assertEquals("New York time", english.zone(ZoneId.of("America/New_York")));
        assertEquals("hora de Nueva York", spanish.zone(ZoneId.of("America/New_York")));
    }

    @Test
    void a_sentence_that_ends_with_an_hour_ends_with_one_point() {
        var from = LocalDate.of(2026, 12, 5).atTime(18, 30);
        for (var words : List.of(english, spanish)) {
            String said = words.get(
                    "workspace.answers.co-host",
                    "host",
                    "A",
                    "asked",
                    "B",
                    "event",
                    "C",
                    "span",
                    words.span(from, from.plusHours(2)));
            assertTrue(said.matches("(?s).*[^.]\\.") && !said.contains(".."), said);
        }
    }

    @Test
    void of_whole_days_no_hours_are_said() {
        var from = LocalDate.of(2026, 12, 5).atStartOfDay();
        assertEquals("Saturday, December 5, 2026, all day", english.span(from, from.plusDays(1)));
        assertEquals("sábado, 5 de diciembre de 2026, todo el día", spanish.span(from, from.plusDays(1)));
        assertEquals(
                "Saturday, December 5, 2026 to Sunday, December 6, 2026, all day",
                english.span(from, from.plusDays(2)));
        assertEquals(
                "Saturday, December 5, 2026, 10:00 PM to 12:00 AM", english.span(from.plusHours(22), from.plusDays(1)));
    }

    @Test
    void names_of_languages_are_small_within_a_spanish_sentence_and_large_where_they_begin() {
        assertEquals("inglés", spanish.within(Language.ENGLISH));
        assertEquals("Inglés", spanish.of(Language.ENGLISH));
        assertEquals("English", english.within(Language.ENGLISH));
        assertEquals("criollo haitiano, árabe", spanish.within(List.of(new Language("ht"), new Language("ar"))));
        assertEquals(
                "Título en inglés",
                spanish.get("workspace.plan.text.title", "language", spanish.within(Language.ENGLISH)));
    }

    /** As the common locale data says, which knows none that Spanish writes large. */
    @Test
    void no_name_of_a_language_is_written_large_of_itself_in_spanish() {
        for (var named : Language.SPOKEN) {
            String name = spanish.within(named);
            assertTrue(Character.isLowerCase(name.codePointAt(0)), name);
        }
    }
}
