package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PublicPageTest {
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private final PublicPage page =
            new PublicPage("<!doctype html><p>Olá".repeat(20).getBytes(StandardCharsets.UTF_8));

    @Test
    void it_is_kept_for_a_minute() throws Exception {
        var answer = page.answer(NOW);
        assertEquals("max-age=60, public", answer.getHeaders().getCacheControl());
        assertEquals("text/html;charset=UTF-8", answer.getHeaders().getFirst("Content-Type"));
        var written = written(new MockHttpServletRequest("GET", "/en/"));
        for (String header : List.of("Cache-Control", "Content-Type", "ETag")) {
            assertEquals(answer.getHeaders().getFirst(header), written.getHeader(header));
        }
        assertArrayEquals(answer.getBody(), written.getContentAsByteArray());
    }

    @Test
    void it_is_kept_no_longer_than_it_is_true() throws Exception {
        var ending = new PublicPage(new byte[] {'x'}, NOW.plusSeconds(20));
        assertEquals("max-age=20, public", ending.answer(NOW).getHeaders().getCacheControl());
        assertEquals(
                "max-age=0, public",
                ending.answer(NOW.plusSeconds(30)).getHeaders().getCacheControl());
        assertEquals(
                "max-age=60, public",
                ending.answer(NOW.minusSeconds(300)).getHeaders().getCacheControl());
        assertTrue(ending.isTrue(NOW.plusSeconds(19)));
        assertFalse(ending.isTrue(NOW.plusSeconds(20)));
    }

    @Test
    void an_unchanged_page_is_not_sent_again() throws Exception {
        var again = new MockHttpServletRequest("GET", "/en/");
        again.addHeader(
                "If-None-Match", String.valueOf(page.answer(NOW).getHeaders().getETag()));
        var answer = written(again);
        assertEquals(304, answer.getStatus());
        assertEquals(0, answer.getContentAsByteArray().length);
        var other = new MockHttpServletRequest("GET", "/en/");
        other.addHeader("If-None-Match", "\"other\"");
        assertEquals(200, written(other).getStatus());
    }

    @Test
    void it_is_compressed_for_who_takes_it_so() throws Exception {
        var request = new MockHttpServletRequest("GET", "/en/");
        request.addHeader("Accept-Encoding", "br, gzip");
        var answer = written(request);
        assertEquals("gzip", answer.getHeader("Content-Encoding"));
        assertEquals("Accept-Encoding", answer.getHeader("Vary"));
        var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray())).readAllBytes();
        assertArrayEquals(page.answer(NOW).getBody(), unpacked);
        var refusing = new MockHttpServletRequest("GET", "/en/");
        refusing.addHeader("Accept-Encoding", "gzip;q=0");
        assertNull(written(refusing).getHeader("Content-Encoding"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "br, GZIP;q=0.8 | true",
                "x-gzip | true",
                "* | true",
                "br;q=1, *;q=0.1 | true",
                "gzip, *;q=0 | true",
                "*;q=0, gzip | true",
                "gzip;q=0 | false",
                "gzip; Q=0.000, * | false",
                "*, gzip;q=0 | false",
                "gzip;q=0, *;q=1 | false",
                "*;q=0 | false",
                "notgzip, gzipped | false",
                "br | false",
                "'' | false",
            })
    void what_is_named_counts_more_than_the_star(String encodings, boolean taken) {
        var request = new MockHttpServletRequest("GET", "/en/");
        request.addHeader("Accept-Encoding", encodings);
        assertEquals(taken, Gzip.isTakenBy(request));
        var lines = new MockHttpServletRequest("GET", "/en/");
        for (String line : encodings.split(",")) {
            lines.addHeader("Accept-Encoding", line);
        }
        assertEquals(taken, Gzip.isTakenBy(lines));
    }

    private MockHttpServletResponse written(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        page.write(request, response, NOW);
        return response;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TAG | 304",
                "W/TAG | 304",
                "\"a\", W/TAG | 304",
                "\"a\",TAG, \"c\" | 304",
                "\"a, b\", TAG | 304",
                "* | 304",
                "\"a\" | 200",
                "\"a\", W/\"b\" | 200",
                "nonsense | 200",
                "`` | 200",
            })
    void tags_are_compared_weakly_and_in_lists(String known, int status) throws Exception {
        String opaque = String.valueOf(page.answer(NOW).getHeaders().getETag()).substring(2);
        var request = new MockHttpServletRequest("GET", "/en/");
        request.addHeader("If-None-Match", known.replace("TAG", opaque));
        var answer = written(request);
        assertEquals(status, answer.getStatus());
        assertEquals("W/" + opaque, answer.getHeader("ETag"));
        assertEquals(status == 304, answer.getContentAsByteArray().length == 0);
    }

    @Test
    void tags_in_several_lines_count_alike() throws Exception {
        var request = new MockHttpServletRequest("GET", "/en/");
        request.addHeader("If-None-Match", "\"a\"");
        request.addHeader(
                "If-None-Match", String.valueOf(page.answer(NOW).getHeaders().getETag()));
        assertEquals(304, written(request).getStatus());
    }
}
