package nyc.icefree.volunteers;

import static nyc.icefree.text.Language.ENGLISH;
import static nyc.icefree.text.Language.SPANISH;
import static nyc.icefree.volunteers.LanguageUse.INTERPRETS;
import static nyc.icefree.volunteers.LanguageUse.INTERPRETS_AT_ONCE;
import static nyc.icefree.volunteers.LanguageUse.SIGNS;
import static nyc.icefree.volunteers.LanguageUse.SPEAKS;
import static nyc.icefree.volunteers.LanguageUse.WRITES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** What follows from what somebody says of a language. */
class LanguageLevelsTest {
    private static final Language SIGNED = new Language("ase");

    private static Set<LanguageUse> all(Language language, LanguageUse... said) {
        return new LanguageLevels(Map.of(language, Set.of(said))).in(language);
    }

    @Test
    void whoever_interprets_converses_and_whoever_does_it_at_once_does_it_one_after_the_other() {
        assertEquals(Set.of(INTERPRETS, SPEAKS), all(SPANISH, INTERPRETS));
        assertEquals(Set.of(INTERPRETS_AT_ONCE, INTERPRETS, SPEAKS), all(SPANISH, INTERPRETS_AT_ONCE));
        assertEquals(Set.of(INTERPRETS_AT_ONCE, INTERPRETS, SIGNS), all(SIGNED, INTERPRETS_AT_ONCE));
        assertEquals(Set.of(SPEAKS), all(SPANISH, SPEAKS));
        assertEquals(Set.of(SIGNS), all(SIGNED, SIGNS));
    }

    @Test
    void whoever_writes_need_not_speak() {
        assertEquals(Set.of(WRITES), all(SPANISH, WRITES));
        var writer = new LanguageLevels(Map.of(SPANISH, Set.of(WRITES), ENGLISH, Set.of(SPEAKS, WRITES)));
        assertEquals(Set.of(ENGLISH), writer.conversed());
    }

    @Test
    void nobody_speaks_or_writes_a_signed_language_nor_signs_another() {
        assertEquals(Set.of(), all(SIGNED, SPEAKS, WRITES));
        assertEquals(Set.of(), all(SPANISH, SIGNS));
        assertEquals(Map.of(), new LanguageLevels(Map.of(SPANISH, Set.of(SIGNS), SIGNED, Set.of())).uses());
    }

    @Test
    void who_says_only_languages_speaks_them_and_signs_what_is_signed() {
        var levels = LanguageLevels.conversing(List.of(ENGLISH, SIGNED));
        assertEquals(Map.of(ENGLISH, Set.of(SPEAKS), SIGNED, Set.of(SIGNS)), levels.uses());
        assertEquals(Set.of(ENGLISH, SIGNED), levels.conversed());
        assertFalse(levels.can(INTERPRETS, ENGLISH));
        assertFalse(levels.can(SPEAKS, SPANISH));
    }
}
