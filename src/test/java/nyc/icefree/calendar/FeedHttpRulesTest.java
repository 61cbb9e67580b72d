package nyc.icefree.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.zip.GZIPInputStream;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How feeds behave over HTTP towards calendar programs, whichever kind of public feed it is. */
@AppTest
class FeedHttpRulesTest {
    @Autowired
    Given given;

    @Autowired
    Events events;

    @LocalServerPort
    int port;

    final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    List<String> feeds = List.of();
    String organization = "";

    @BeforeEach
    void one_feed_of_each_kind() {
        var team = given.team();
        var id = given.published(team, given.session("Rights for everyone", 12));
        organization = "/calendar/organization/" + team.slug() + ".ics";
        feeds = List.of(
                "/calendar/all.ics",
                "/es/calendar/all.ics",
                "/calendar/all.ics?rich=1",
                organization,
                "/calendar/by/borough-queens/organization-" + team.slug() + "/spoken-es.ics",
                "/calendar/access/step-free.ics",
                "/calendar/event/"
                        + events.view(id, Audience.PUBLIC).orElseThrow().slug() + ".ics");
    }

    @Test
    void whatever_is_accepted_the_answer_is_a_calendar_without_cookie_or_redirect() throws Exception {
        for (String feed : feeds) {
            byte[] first = get(feed).body();
            for (String accept : List.of("", "text/html", "image/png", "text/calendar", "nonsense")) {
                var answer = accept.isEmpty() ? get(feed) : get(feed, "Accept", accept);
                assertEquals(200, answer.statusCode(), feed);
                assertEquals("text/calendar;charset=utf-8", header(answer, "Content-Type"));
                assertTrue(header(answer, "Content-Disposition").matches("inline; filename=\"[a-z0-9-]+\\.ics\""));
                assertEquals("", header(answer, "Set-Cookie"));
                assertArrayEquals(first, answer.body());
            }
        }
        assertFalse(new String(get("/robots.txt").body(), UTF_8).contains("/calendar"));
    }

    @Test
    void head_is_get_without_the_body() throws Exception {
        for (String feed : feeds) {
            var head = send(request(feed).method("HEAD", BodyPublishers.noBody()));
            var get = get(feed);
            assertEquals(0, head.body().length);
            for (String name : List.of(
                    "ETag",
                    "Last-Modified",
                    "Content-Type",
                    "Content-Length",
                    "Content-Disposition",
                    "Cache-Control",
                    "Vary",
                    "Access-Control-Allow-Origin")) {
                assertEquals(header(get, name), header(head, name), name);
            }
        }
    }

    @Test
    void an_unchanged_feed_is_not_sent_again_by_tag_or_by_date_and_the_tag_wins() throws Exception {
        for (String feed : feeds) {
            var get = get(feed);
            String etag = header(get, "ETag");
            String date = header(get, "Last-Modified");
            assertEquals(
                    304,
                    get(feed, "If-None-Match", "\"a\", W/" + etag + ", \"b\"").statusCode(),
                    feed);
            assertEquals(304, get(feed, "If-Modified-Since", date).statusCode(), feed);
            assertEquals(
                    200,
                    get(feed, "If-None-Match", "\"a\"", "If-Modified-Since", date)
                            .statusCode(),
                    feed);
            assertEquals(0, get(feed, "If-None-Match", etag).body().length);
        }
    }

    @Test
    void compressed_on_request_under_a_tag_of_its_own() throws Exception {
        for (String feed : feeds) {
            var plain = get(feed);
            var small = get(feed, "Accept-Encoding", "gzip, br");
            assertEquals("gzip", header(small, "Content-Encoding"));
            assertTrue(header(plain, "Vary").contains("Accept-Encoding"));
            assertTrue(header(small, "Vary").contains("Accept-Encoding"));
            assertNotEquals(header(plain, "ETag"), header(small, "ETag"));
            try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(small.body()))) {
                assertArrayEquals(plain.body(), unzipped.readAllBytes());
            }
        }
    }

    @Test
    void everybody_may_keep_it_a_quarter_of_an_hour_and_read_it_from_any_page() throws Exception {
        for (String feed : feeds) {
            var answer = get(feed, "Origin", "https://partner.example.org");
            assertEquals("public, max-age=900", header(answer, "Cache-Control"));
            assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
            assertEquals("cross-origin", header(answer, "Cross-Origin-Resource-Policy"));
            assertTrue(header(answer, "X-Robots-Tag").isEmpty());
        }
    }

    @Test
    void nothing_can_be_written() throws Exception {
        for (String feed : feeds) {
            for (String method : List.of("POST", "PUT", "PATCH", "DELETE", "PROPFIND", "OPTIONS")) {
                var answer = send(request(feed).method(method, BodyPublishers.noBody()));
                assertEquals(405, answer.statusCode(), method + " " + feed);
                assertEquals("GET, HEAD", header(answer, "Allow"), method);
            }
        }
    }

    @Test
    void what_means_nothing_is_not_found_in_plain_words() throws Exception {
        for (String feed : List.of(
                "/calendar/borough/atlantis.ics",
                "/calendar/by/borough-queens/spoken-klingon.ics",
                "/calendar/access/elevator.ics",
                "/calendar/organization/never-was.ics",
                "/calendar/my/AAAAAAAAAAAAAAAAAAAAAA.ics")) {
            var answer = get(feed);
            assertEquals(404, answer.statusCode(), feed);
            String text = new String(answer.body(), UTF_8);
            assertTrue(text.contains("There is no calendar at this address"), text);
            assertTrue(text.contains("href=\"/en/subscribe\""));
            assertFalse(text.contains("BEGIN:VCALENDAR"));
        }
        String spanish = new String(get("/es/calendar/borough/atlantis.ics").body(), UTF_8);
        assertTrue(spanish.contains("En esta dirección no hay ningún calendario"));
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = request(path);
        return send(headers.length > 0 ? request.headers(headers) : request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
