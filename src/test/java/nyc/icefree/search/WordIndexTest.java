package nyc.icefree.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordIndexTest {
    private final WordIndex<String> index = new WordIndex<>();

    @Test
    void each_part_must_stand_within_some_word() {
        put("a", "Café del barrio: conozca sus derechos");
        put("b", "Derecho de vivienda");
        assertFinds("derecho", "a", "b");
        assertFinds("CAFE derechos", "a");
        assertFinds("cafe vivienda");
        assertFinds("barrio del", "a");
    }

    @Test
    void scripts_without_spaces_and_with_marks_are_found_by_a_part() {
        put("zh", "认识你的权利讲座");
        put("bn", "আপনার অধিকার জানুন");
        put("ar", "اعرف حقوقك مع الجيران");
        put("zh-width", "ＫＮＯＷ your ｒｉｇｈｔｓ");
        assertFinds("权利", "zh");
        assertFinds("অধিকার", "bn");
        assertFinds("حقوق", "ar");
        assertFinds("know rights", "zh-width");
    }

    @Test
    void what_was_replaced_is_found_no_more_and_a_worn_index_says_so() {
        put("a", "first words");
        put("a", "second words");
        assertFinds("first");
        assertFinds("second", "a");
        assertFalse(index.worn());
        for (int i = 0; i < 1_000; i++) {
            put("a", "again " + i);
        }
        assertTrue(index.worn());
        index.clear();
        assertFinds("again");
    }

    private void put(String key, String text) {
        index.put(key, TextNormalizer.text(text, 1_000));
    }

    private void assertFinds(String typed, String... keys) {
        assertEquals(Set.of(keys), index.find(TextNormalizer.words(typed)), typed);
    }
}
