package nyc.icefree.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private static final Language ARABIC = new Language("ar");
    private static final Language KOREAN = new Language("ko");

    @Test
    void a_reader_is_told_something_in_their_own_language_else_in_english_else_in_the_first() {
        assertEquals(Optional.of(KOREAN), KOREAN.orNextBest(List.of(ARABIC, Language.ENGLISH, KOREAN)));
        assertEquals(Optional.of(Language.ENGLISH), KOREAN.orNextBest(List.of(ARABIC, Language.ENGLISH)));
        assertEquals(Optional.of(ARABIC), KOREAN.orNextBest(List.of(ARABIC, Language.SPANISH)));
        assertEquals(Optional.empty(), KOREAN.orNextBest(List.of()));
    }
}
