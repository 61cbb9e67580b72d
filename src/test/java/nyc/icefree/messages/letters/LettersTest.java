package nyc.icefree.messages.letters;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That each letter says all that it must is in {@code EveryLetterTest}: in every language, with its terms and previews. */
@AppTest
class LettersTest {
    @Autowired
    List<LetterKind> all;

    @Autowired
    JoinedLetters joined;

    @Autowired
    Texts texts;

    @Test
    void a_reason_without_a_letter_or_with_two_is_refused() {
        for (var kind : all) {
            var others = new ArrayList<>(all);
            others.remove(kind);
            var twice = new ArrayList<>(all);
            twice.add(kind);
            assertThrows(IllegalStateException.class, () -> new Letters(others, joined), kind::toString);
            assertThrows(IllegalStateException.class, () -> new Letters(twice, joined), kind::toString);
        }
    }

    @Test
    void each_reason_has_its_name_in_every_language() {
        for (var reason : MessageReason.values()) {
            for (var language : Language.READ) {
                assertFalse(texts.in(language).get(reason.key()).isBlank(), reason::key);
            }
        }
    }
}
