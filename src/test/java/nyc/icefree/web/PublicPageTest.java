package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import nyc.icefree.MovableClock;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.database.PublicChanges;
import nyc.icefree.database.WritesNothingPublic;
import nyc.icefree.guard.DatabaseAway;
import nyc.icefree.guard.FormKey;
import nyc.icefree.guard.FormKey.Verdict;
import nyc.icefree.guard.FormKeys;
import nyc.icefree.guard.PlainPath;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.links.Links;
import nyc.icefree.links.WebSettings;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.TransactionExecution;

class PublicPageTest {
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final String KEPT = "private, max-age=31536000, immutable";

    private final PublicPage page =
            new PublicPage("<!doctype html><p>Olá".repeat(20).getBytes(StandardCharsets.UTF_8));
    final MovableClock clock = WebFixtures.clock();
    final FormKeys keys = new FormKeys(WebFixtures.vault(), clock);
    final Links links = new Links(new WebSettings("https://rota.example.org/", null, 1, 16));
    final FeedLinks feeds = new FeedLinks(links);
    private final PublicChanges changes = new PublicChanges();

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

    @Test
    void a_form_filled_in_by_a_person_is_taken_and_twice_the_same_is_one() {
        String key = keys.issue("reserve:1");
        clock.forward(Duration.ofSeconds(3));
        FormKey first = keys.check("reserve:1", key);
        clock.forward(Duration.ofMinutes(119));
        FormKey again = keys.check("reserve:1", key);
        assertTrue(first.valid() && again.valid());
        assertEquals(first.idempotency(), again.idempotency());
        assertNotEquals(keys.issue("reserve:1"), key);
    }

    @Test
    void too_fast_and_too_late_are_told_apart_and_still_name_the_submission() {
        String key = keys.issue("reserve:1");
        assertEquals(Verdict.TOO_FAST, keys.check("reserve:1", key).verdict());
        clock.forward(Duration.ofHours(2).plusSeconds(1));
        FormKey late = keys.check("reserve:1", key);
        assertEquals(Verdict.EXPIRED, late.verdict());
        assertTrue(late.submission() != null);
    }

    @Test
    void forged_missing_and_borrowed_keys_are_wrong() {
        String key = keys.issue("reserve:1");
        clock.forward(Duration.ofSeconds(10));
        char other = key.charAt(0) == 'A' ? 'B' : 'A';
        assertEquals(Verdict.WRONG, keys.check("reserve:2", key).verdict());
        assertEquals(
                Verdict.WRONG, keys.check("reserve:1", other + key.substring(1)).verdict());
        assertEquals(Verdict.WRONG, keys.check("reserve:1", null).verdict());
        assertEquals(Verdict.WRONG, keys.check("reserve:1", "").verdict());
        assertEquals(Verdict.WRONG, keys.check("reserve:1", key + "0").verdict());
        assertThrows(
                IllegalStateException.class, () -> keys.check("reserve:1", "x").idempotency());
    }

    @ParameterizedTest
    @CsvSource({
        "/workspace/VAADIN/build/indexhtml-abc.js,", "/css/workspace.css,v-c=12",
        "/aura/aura.css,v-c=12", "/components/event-calendar.js,v=12",
    })
    void what_has_its_version_in_its_address_is_kept(String path, String query) throws Exception {
        assertEquals(KEPT, answer(path, query, 200).getHeader("Cache-Control"));
    }

    @ParameterizedTest
    @CsvSource({
        "/css/workspace.css,",
        "/components/event-calendar.js,x=12",
        "/workspace/events,v=12",
        "/en/events,v=12",
        "/workspace/VAADIN/static/x.js,v=12",
    })
    void nothing_else_is(String path, String query) throws Exception {
        assertNotEquals(KEPT, answer(path, query, 200).getHeader("Cache-Control"));
    }

    @Test
    void nor_what_is_not_there_or_somewhere_else() throws Exception {
        assertEquals("no-store", answer("/css/no-such.css", "v=1", 404).getHeader("Cache-Control"));
        assertEquals("no-store", answer("/css/moved.css", "v=1", 302).getHeader("Cache-Control"));
        assertEquals(KEPT, answer("/css/same.css", "v=1", 304).getHeader("Cache-Control"));
    }

    private static MockHttpServletResponse answer(String path, String query, int status) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        var response = new MockHttpServletResponse();
        var filter = new KeptFiles();
        filter.doFilter(request, response, new MockFilterChain(new HttpServlet() {
            @Override
            protected void service(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
                answer.setHeader("Cache-Control", "max-age=3600");
                if (status == 302) {
                    answer.sendRedirect("/elsewhere");
                } else if (status == 404) {
                    answer.sendError(status);
                } else {
                    answer.setStatus(status);
                }
            }
        }));
        return response;
    }

    @Test
    void a_path_becomes_absolute_by_the_base_url() {
        assertEquals("https://rota.example.org/en/events/a", links.absolute(Links.event(Language.ENGLISH, "a")));
        assertEquals("rota.example.org", links.host());
    }

    @Test
    void the_language_of_the_text_is_a_prefix_of_a_feed_and_english_has_none() {
        assertEquals("/calendar/all.ics", FeedLinks.all(Language.ENGLISH));
        assertEquals("/es/calendar/borough/queens.ics", FeedLinks.area(Language.SPANISH, "queens"));
        assertEquals(
                "/calendar/by/borough-queens/spoken-es.ics",
                FeedLinks.combined(Language.ENGLISH, List.of("spoken-es", "borough-queens")));
    }

    @Test
    void a_feed_can_be_handed_to_the_programs_people_use() {
        assertEquals("webcal://rota.example.org/calendar/all.ics", feeds.webcal("/calendar/all.ics"));
        assertEquals("https://rota.example.org/calendar/all.ics?cancelled=shown", feeds.google("/calendar/all.ics"));
        assertEquals(
                "https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Frota.example.org%2Fcalendar%2Fall.ics&name=All%20events",
                feeds.outlook("/calendar/all.ics", "All events"));
        assertEquals(
                "https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Frota.example.org%2Fcalendar%2Fall.ics&name=All%20events",
                feeds.office("/calendar/all.ics", "All events"));
    }

    @Test
    void a_base_url_that_cannot_be_one_is_refused_at_the_start() {
        assertThrows(IllegalArgumentException.class, () -> new WebSettings("rota.example.org", null, 1, 16));
        assertThrows(IllegalArgumentException.class, () -> new WebSettings("ftp://rota.example.org", null, 1, 16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en/",
                "/sign-in",
                "/calendar/by/borough-queens/spoken-es.ics",
                "/VAADIN/build/a~b_c.js",
                "/en/caf%C3%A9",
                "/en/caf%c3%a9",
                "/a%20b",
                "/a%40b,c:d@e!$&'()*+=",
                "/...",
                "/.well-known/security.txt"
            })
    void what_is_plain_stays_and_so_does_what_must_be_encoded(String path) {
        assertEquals(Optional.of(path), PlainPath.of(path));
    }

    @ParameterizedTest
    @CsvSource({
        "/%73ign-in, /sign-in",
        "/%73%69%67%6e%2d%69%6E, /sign-in",
        "/work%73pace/%65vents, /workspace/events",
        "/%7euser/%5Fa%2Eb, /~user/_a.b",
        "/%63af%C3%A9, /caf%C3%A9"
    })
    void what_need_not_be_encoded_is_written_plainly(String written, String plain) {
        assertEquals(Optional.of(plain), PlainPath.of(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "",
                "sign-in",
                "//workspace/people",
                "/en//events",
                "/en/../workspace/people",
                "/en/%2e%2e/workspace",
                "/en/.%2E/workspace",
                "/./sign-in",
                "/sign-in/.",
                "/en/..",
                "/sign-in;x=1",
                "/sign-in;",
                "/;a/sign-in",
                "/sign-in%3bx=1",
                "/%00",
                "/sign-in%0a",
                "/sign-in%7f",
                "/en%2fevents",
                "/en%2Fevents",
                "/en%5cevents",
                "/en\\events",
                "/%2573ign-in",
                "/%25",
                "/%",
                "/%7",
                "/%zz",
                "/%ff",
                "/%c0%af",
                "/%C3%28",
                "/%ed%a0%80",
                "/é"
            })
    void what_is_no_place_is_none(String written) {
        assertEquals(Optional.empty(), PlainPath.of(written));
    }

    @WritesNothingPublic
    static class Unseen {}

    @Test
    void what_says_that_no_page_shows_it_makes_no_page_old() {
        commits(Unseen.class, false);
        commits(CurrentActor.class, false); // its package is annotated
        assertEquals(0, changes.count());
        commits(Campaign.class, true);
        assertEquals(0, changes.count(), "it only read");
        commits(Campaign.class, false);
        commits("", false);
        commits("nyc.icefree.NoSuchService.write", false);
        assertEquals(3, changes.count());
    }

    private void commits(Class<?> service, boolean readOnly) {
        commits(service.getName() + ".write", readOnly);
    }

    private void commits(String name, boolean readOnly) {
        changes.afterCommit(
                new TransactionExecution() {
                    @Override
                    public String getTransactionName() {
                        return name;
                    }

                    @Override
                    public boolean isReadOnly() {
                        return readOnly;
                    }
                },
                null);
    }

    @ParameterizedTest
    @CsvSource({", true", "08006, true", "57P01, true", "23505, false", "42601, false"})
    void a_lost_connection_passes_and_a_wrong_statement_does_not(String state, boolean passes) {
        var deep = new IllegalStateException("rollback failed", new SQLException("no", state));
        assertEquals(passes, DatabaseAway.is(deep));
    }

    @Test
    void the_kinds_of_trouble_are_told_apart() {
        assertEquals(true, DatabaseAway.is(new DataAccessResourceFailureException("gone")));
        assertEquals(false, DatabaseAway.is(new DataIntegrityViolationException("taken")));
        assertEquals(false, DatabaseAway.is(null));
    }

    @Test
    void two_who_write_the_same_are_no_outage() {
        for (var met : List.of(
                new ObjectOptimisticLockingFailureException("meanwhile", new IllegalStateException()),
                new CannotAcquireLockException("waited", new SQLException("no", "HYT00")),
                new PessimisticLockingFailureException("deadlock", new SQLException("no", "40P01")))) {
            assertEquals(false, DatabaseAway.is(new IllegalStateException(met)));
            assertEquals(true, DatabaseAway.isMet(new IllegalStateException(met)));
        }
        assertEquals(false, DatabaseAway.isMet(new DataAccessResourceFailureException("gone")));
        var lost = new CannotAcquireLockException("lost while it waited", new SQLException("no", "08006"));
        assertEquals(true, DatabaseAway.is(lost));
    }
}
