package nyc.icefree.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ReadersTest {
    @Test
    void pages_exist_in_every_language_that_the_app_speaks() {
        assertEquals(
                "/{reader:" + Language.READ.stream().map(Language::tag).collect(Collectors.joining("|")) + "}",
                Readers.PATH);
    }

    @Test
    void the_browser_says_what_its_reader_prefers() {
        assertEquals(Language.SPANISH, Readers.preferred("es-MX,es;q=0.9,en;q=0.5"));
        assertEquals(Language.ENGLISH, Readers.preferred("fr-CA, en-GB;q=0.8"));
        assertEquals(Language.SPANISH, Readers.preferred("ht;q=1, es;q=0.2"));
        assertEquals(Language.ENGLISH, Readers.preferred("bn"));
        assertEquals(Language.ENGLISH, Readers.preferred(null));
        assertEquals(Language.ENGLISH, Readers.preferred(";;;==q"));
    }

    @Test
    void the_path_counts_more_than_the_browser() {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", "es");
        assertEquals(Language.ENGLISH, Readers.of(request, "/en/events"));
        assertEquals(Language.SPANISH, Readers.of(request, "/english"));
    }
}
