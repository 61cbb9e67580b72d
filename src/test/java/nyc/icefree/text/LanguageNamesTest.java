package nyc.icefree.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageNamesTest {
    private static final Language BENGALI = new Language("bn");
    private static final Language CREOLE = new Language("ht");
    private final LanguageNames english = new LanguageNames(new Texts().in(Language.ENGLISH));
    private final LanguageNames spanish = new LanguageNames(new Texts().in(Language.SPANISH));

    @Test
    void a_language_is_named_as_its_speakers_name_it_and_as_the_reader_does() {
        var named = List.of(BENGALI, Language.ENGLISH);
        assertEquals("বাংলা · Bengali, English", english.of(named).text());
        assertEquals("বাংলা · bengalí, English · inglés", spanish.of(named).text());
    }

    @Test
    void the_readers_own_and_one_without_another_name_is_named_once() {
        assertEquals("English", english.of(List.of(Language.ENGLISH)).text());
        assertEquals("Español", spanish.of(List.of(Language.SPANISH)).text());
        assertEquals(
                "Wolof, American Sign Language",
                english.of(List.of(new Language("wo"), new Language("ase"))).text());
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
        var phrases =
                english.of(List.of(new Language("ur"), new Language("zh"))).phrases();
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
                "বাংলা · Bengali, English; interpreted into Kreyòl ayisyen · Haitian Creole, Español · Spanish",
                english.spoken(spoken, interpreted).text());
        assertEquals(
                "বাংলা · Bengali, English; interpreted into Kreyòl ayisyen, Español",
                english.shortly(spoken, interpreted).text());
        assertEquals(
                "Interpreted into Español",
                english.shortly(List.of(), List.of(Language.SPANISH)).text());
        assertTrue(english.shortly(List.of(), List.of()).isEmpty());
    }
}
