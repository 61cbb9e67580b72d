package nyc.icefree.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class PageLanguageTest {
    @Test
    void an_address_belongs_to_the_language_that_it_begins_with() {
        assertEquals(Optional.of(Language.SPANISH), Language.ofPath("/es"));
        assertEquals(Optional.of(Language.SPANISH), Language.ofPath("/es/events"));
        assertEquals(Optional.empty(), Language.ofPath("/estate"));
        assertEquals(Optional.empty(), Language.ofPath("/de/events"));
    }

    @Test
    void a_locale_of_another_country_is_read_in_its_language() {
        assertEquals(Optional.of(Language.SPANISH), Language.read(Locale.forLanguageTag("es-MX")));
        assertEquals(Optional.of(Language.ENGLISH), Language.read(Locale.US));
        assertEquals(Optional.empty(), Language.read(Locale.forLanguageTag("ur-PK")));
    }

    @Test
    void languages_written_from_right_to_left_say_so() {
        for (String tag : List.of("ar", "ur", "fa", "he", "yi", "ps", "ar-XB")) {
            assertEquals("rtl", new Language(tag).direction(), tag);
        }
        for (String tag : List.of("en", "es", "bn", "zh", "ht", "ru")) {
            assertEquals("ltr", new Language(tag).direction(), tag);
        }
    }

    @Test
    void the_browser_says_what_its_reader_prefers() {
        assertEquals(Language.SPANISH, PageLanguage.preferred("es-MX,es;q=0.9,en;q=0.5"));
        assertEquals(Language.ENGLISH, PageLanguage.preferred("de-AT, en-GB;q=0.8"));
        assertEquals(new Language("ht"), PageLanguage.preferred("ht;q=1, es;q=0.2"));
        assertEquals(Language.ENGLISH, PageLanguage.preferred("sw"));
        assertEquals(Language.ENGLISH, PageLanguage.preferred(null));
        assertEquals(Language.ENGLISH, PageLanguage.preferred(";;;==q"));
    }

    @Test
    void the_path_counts_more_than_the_browser() {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", "es");
        assertEquals(Language.ENGLISH, PageLanguage.of(request, "/en/events"));
        assertEquals(Language.SPANISH, PageLanguage.of(request, "/english"));
    }
}
