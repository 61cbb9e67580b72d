package nyc.icefree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnotherLanguageTest {
    @Test
    void its_texts_take_and_choose_what_the_english_ones_do() {
        String said = AnotherLanguage.of(
                "It''s {count, plural, =0 {no place} one {# place} other {# places}} for {who, select, a {{name}} other {all}}");
        assertEquals(Set.of("count", "who"), new MessageFormat(said, Locale.US).getArgumentNames());
        String text = new MessageFormat(said, Locale.US).format(Map.of("count", 2, "who", "a", "name", "Rosa"));
        assertEquals("2 Rosa", text.replaceAll("[^A-Za-z0-9 ]", "").strip().replaceAll(" +", " "));
    }
}
