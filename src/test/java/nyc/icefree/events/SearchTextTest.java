package nyc.icefree.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nyc.icefree.eventform.EventKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {
    @ParameterizedTest
    @CsvSource({
        "Sesión EDUCATIVA,sesion educativa",
        "Edikasyon pou Ayisyen: dwa w,edikasyon pou ayisyen dwa w",
        "Łódź Straße Øre,lodz strasse ore",
        "İstanbul ılık,istanbul ilik",
        "ＦＵＬＬ ｗｉｄｔｈ,full width",
        "了解您的权利,了解您的权利",
        "আপনার অধিকার জানুন,আপনার অধিকার জানুন",
        "اعرف حقوقك,اعرف حقوقك",
        "당신의 권리,당신의 권리",
        "Знай свои права – Йод,знай свои права йод",
        "100%_sure,100 sure"
    })
    void accents_and_case_are_ignored_where_they_are_ornament_only(String typed, String normal) {
        assertEquals(
                java.text.Normalizer.normalize(normal, java.text.Normalizer.Form.NFC), SearchText.normal(typed, 200));
    }

    @Test
    void a_search_has_at_most_ten_words_and_none_of_signs() {
        assertEquals(List.of("a", "b"), SearchText.words("  a % b _ a "));
        assertEquals(List.of(), SearchText.words(null));
        assertEquals(10, SearchText.words("1 2 3 4 5 6 7 8 9 10 11 12").size());
    }

    @Test
    void a_cut_text_never_ends_within_a_character() {
        var cut = SearchText.normal("𝒜".repeat(3) + "𠮷".repeat(10), 6);
        assertTrue(cut.length() <= 6);
        assertTrue(!Character.isHighSurrogate(cut.charAt(cut.length() - 1)));
    }

    @Test
    void a_slug_is_the_title_in_plain_letters_and_the_date() {
        var date = LocalDate.parse("2026-12-05");
        assertEquals(
                "conozca-sus-derechos-en-corona-2026-12-05",
                EventSlugs.base("¡Conozca sus derechos en Corona!", EventKind.EDUCATION_SESSION, date));
        assertEquals("clinic-2026-12-05", EventSlugs.base("了解您的权利", EventKind.CLINIC, date));
        var slug = EventSlugs.base("word ".repeat(40), EventKind.CLINIC, date);
        assertTrue(slug.length() <= 82 && slug.endsWith("word-2026-12-05"), slug);
        assertTrue(EventSlugs.base("x".repeat(200), EventKind.CLINIC, date).startsWith("clinic-"));
    }
}
