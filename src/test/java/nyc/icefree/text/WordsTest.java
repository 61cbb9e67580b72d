package nyc.icefree.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.recurrence.RuleWords;
import nyc.icefree.venues.AccessFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final Language BENGALI = new Language("bn");
    private static final Language CREOLE = new Language("ht");
    private static final Language ARABIC = new Language("ar");
    private static final Language KOREAN = new Language("ko");

    private final Words english = new Texts().in(Language.ENGLISH);
    private final Words spanish = new Texts().in(Language.SPANISH);
    private final Texts texts = new Texts();
    private final LanguageNames namesInEnglish = new LanguageNames(new Texts().in(Language.ENGLISH));
    private final LanguageNames namesInSpanish = new LanguageNames(new Texts().in(Language.SPANISH));

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
    void spanish_names_of_languages_are_capitalized_only_at_the_start() {
        assertEquals("inglés", spanish.within(Language.ENGLISH));
        assertEquals("Inglés", spanish.of(Language.ENGLISH));
        assertEquals("English", english.within(Language.ENGLISH));
        assertEquals("criollo haitiano, árabe", spanish.within(List.of(new Language("ht"), new Language("ar"))));
        assertEquals(
                "Título en inglés",
                spanish.get("workspace.plan.text.title", "language", spanish.within(Language.ENGLISH)));
    }

    @Test
    void names_in_a_row_within_a_sentence_begin_small_but_for_those_that_somebody_gave() {
        var facts = List.of(AccessFact.STEP_FREE, AccessFact.CHILDCARE, Language.ENGLISH);
        assertEquals("English, childcare, no steps", english.row(facts));
        assertEquals("cuidado de niños, inglés, sin escalones", spanish.row(facts));
    }

    /** As the common locale data says, which knows none that Spanish writes large. */
    @Test
    void no_name_of_a_language_is_written_large_of_itself_in_spanish() {
        for (var named : Language.SPOKEN) {
            String name = spanish.within(named);
            assertTrue(Character.isLowerCase(name.codePointAt(0)), name);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=DAILY | every day | todos los días
                    FREQ=DAILY;INTERVAL=3 | every 3 days | cada 3 días
                    FREQ=WEEKLY;BYDAY=TU | every Tuesday | cada martes
                    FREQ=WEEKLY;BYDAY=TU,TH,SA | every Tuesday, Thursday and Saturday | cada martes, jueves y sábado
                    FREQ=WEEKLY;INTERVAL=2;BYDAY=MO | every other week on Monday | cada dos semanas: lunes
                    FREQ=WEEKLY;INTERVAL=4;BYDAY=MO | every 4 weeks on Monday | cada 4 semanas: lunes
                    FREQ=MONTHLY;BYMONTHDAY=15 | on day 15 of each month | el día 15 de cada mes
                    FREQ=MONTHLY;BYMONTHDAY=-1;INTERVAL=2 | on the last day of every other month | el último día del mes, cada 2 meses
                    FREQ=MONTHLY;BYDAY=1MO | on the first Monday of each month | el primer lunes de cada mes
                    FREQ=MONTHLY;BYDAY=-1FR;INTERVAL=3 | on the last Friday of the month, every 3 months | el último viernes del mes, cada 3 meses
                    FREQ=MONTHLY;BYDAY=1MO,3MO | on the first and third Monday of each month | el primer y tercer lunes de cada mes
                    FREQ=MONTHLY;BYDAY=1TU,2TU,-1TU;INTERVAL=2 | on the first, second and last Tuesday of every other month | el primer, segundo y último martes del mes, cada 2 meses
                    FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1 | every year on May 1 | cada año el 1 de mayo
                    FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=18;INTERVAL=2 | every other year on December 18 | cada 2 años el 18 de diciembre
                    FREQ=WEEKLY;BYDAY=TU;UNTIL=20270305 | every Tuesday, until Friday, March 5, 2027 | cada martes, hasta el viernes, 5 de marzo de 2027
                    FREQ=WEEKLY;BYDAY=TU;COUNT=10 | every Tuesday, 10 times | cada martes, 10 veces
                    FREQ=WEEKLY;BYDAY=TU;COUNT=1 | once | una vez
                    """)
    void a_rule_is_a_sentence(String text, String english, String spanish) {
        var rule = Rule.read(text, LocalDate.of(2027, 1, 5), ZoneOffset.UTC);
        assertEquals(english, new RuleWords(texts.in(Language.ENGLISH)).sentence(rule));
        assertEquals(spanish, new RuleWords(texts.in(Language.SPANISH)).sentence(rule));
    }

    @Test
    void a_language_is_named_as_its_speakers_name_it_and_as_the_reader_does() {
        var named = List.of(BENGALI, Language.ENGLISH);
        assertEquals("বাংলা\u00a0· Bengali, English", namesInEnglish.of(named).text());
        assertEquals(
                "বাংলা\u00a0· bengalí, English\u00a0· inglés",
                namesInSpanish.of(named).text());
    }

    @Test
    void the_readers_own_and_one_without_another_name_is_named_once() {
        assertEquals("English", namesInEnglish.of(List.of(Language.ENGLISH)).text());
        assertEquals("Español", namesInSpanish.of(List.of(Language.SPANISH)).text());
        assertEquals(
                "Wolof, American Sign Language",
                namesInEnglish
                        .of(List.of(new Language("wo"), new Language("ase")))
                        .text());
    }

    @Test
    void every_written_language_has_a_name_of_its_own() {
        for (var spoken : Language.SPOKEN) {
            assertEquals(
                    !spoken.tag().equals("ase"),
                    OwnNames.of(spoken).filter(own -> !own.text().isBlank()).isPresent(),
                    spoken.tag());
        }
    }

    @Test
    void each_name_says_in_which_language_and_direction_it_is_written() {
        var phrases = namesInEnglish
                .of(List.of(new Language("ur"), new Language("zh")))
                .phrases();
        assertEquals("rtl", phrases.getFirst().dir());
        assertEquals("ur", phrases.getFirst().lang());
        assertEquals("zh-Hans", phrases.get(3).lang());
        assertFalse(phrases.get(1).text().isBlank());
        assertEquals(null, phrases.get(1).lang());
    }

    @Test
    void a_row_of_a_list_is_shorter_and_says_the_same() {
        var spoken = List.of(BENGALI, Language.ENGLISH);
        var interpreted = List.of(CREOLE, Language.SPANISH);
        assertEquals(
                "বাংলা\u00a0· Bengali, English; interpreted into Kreyòl ayisyen\u00a0· Haitian Creole, Español\u00a0· Spanish",
                namesInEnglish.spoken(spoken, interpreted).text());
        assertEquals(
                "বাংলা\u00a0· Bengali, English; interpreted into Kreyòl ayisyen, Español",
                namesInEnglish.shortly(spoken, interpreted).text());
        assertEquals(
                "Interpreted into Español",
                namesInEnglish.shortly(List.of(), List.of(Language.SPANISH)).text());
        assertTrue(namesInEnglish.shortly(List.of(), List.of()).isEmpty());
        var signed = List.of(Language.ENGLISH, Language.SPANISH, new Language("ase"));
        assertEquals("English, Español, ASL", namesInEnglish.inRow(signed).text());
        assertEquals("English, español, señas", namesInSpanish.inRow(signed).text());
    }

    @Test
    void texts_fall_back_to_english_then_to_the_first_language() {
        assertEquals(Optional.of(KOREAN), KOREAN.orNextBest(List.of(ARABIC, Language.ENGLISH, KOREAN)));
        assertEquals(Optional.of(Language.ENGLISH), KOREAN.orNextBest(List.of(ARABIC, Language.ENGLISH)));
        assertEquals(Optional.of(ARABIC), KOREAN.orNextBest(List.of(ARABIC, Language.SPANISH)));
        assertEquals(Optional.empty(), KOREAN.orNextBest(List.of()));
    }
}
