package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class PublicPageTest {
    @Test
    void an_unchanged_page_is_not_sent_again() {
        var page = PublicPage.of("<!doctype html><p>Olá");
        var first = page.answer(new MockHttpServletRequest());
        assertEquals(200, first.getStatusCode().value());
        assertEquals("max-age=60, public", first.getHeaders().getCacheControl());
        assertEquals("text/html;charset=UTF-8", first.getHeaders().getFirst("Content-Type"));
        String etag = first.getHeaders().getETag();
        var again = new MockHttpServletRequest();
        again.addHeader("If-None-Match", String.valueOf(etag));
        var second = page.answer(again);
        assertEquals(304, second.getStatusCode().value());
        assertNull(second.getBody());
        assertEquals(etag, second.getHeaders().getETag());
        assertEquals(
                200,
                PublicPage.of("<!doctype html><p>Ola")
                        .answer(again)
                        .getStatusCode()
                        .value());
    }

    @Test
    void tags_are_compared_weakly_and_in_lists() {
        assertTrue(matches("\"a\", W/\"b\"", "\"b\""));
        assertTrue(matches("\"b\"", "W/\"b\""));
        assertTrue(matches("*", "\"b\""));
        assertFalse(matches("\"a\", \"bb\"", "\"b\""));
        assertFalse(matches("b", "\"b\""));
    }

    private static boolean matches(String header, String etag) {
        return Etags.matches(Collections.enumeration(List.of(header)), etag);
    }
}
