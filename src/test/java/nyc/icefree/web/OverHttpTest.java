package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import nyc.icefree.AppTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What guards every request, seen from outside the running app. */
@AppTest
class OverHttpTest {
    @LocalServerPort
    int port;

    final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_page_tells_nothing_of_the_server_and_sets_no_cookie() throws Exception {
        var answer = send(request("/en/").GET());
        assertEquals(200, answer.statusCode());
        for (String header : new String[] {"Server", "X-Powered-By", "Set-Cookie"}) {
            assertEquals(Optional.empty(), answer.headers().firstValue(header), header);
        }
        assertEquals(1, answer.headers().allValues("Content-Security-Policy").size());
        assertEquals(1, answer.headers().allValues("Cache-Control").size());
        assertEquals(
                "no-referrer", answer.headers().firstValue("Referrer-Policy").orElse(""));
    }

    @Test
    void an_unknown_address_has_the_headers_too() throws Exception {
        var answer = send(request("/en/no-such-page").GET());
        assertEquals(404, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Security-Policy").isPresent());
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
    }

    @Test
    void a_body_that_is_too_large_is_refused_whether_it_says_so_or_not() throws Exception {
        String form = "name=" + "x".repeat((int) FrontGate.FORM_LIMIT);
        var said = request("/en/events/a/reserve").POST(BodyPublishers.ofString(form));
        assertEquals(413, send(asForm(said)).statusCode());
        var unsaid = request("/en/events/a/reserve")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form.getBytes())));
        assertEquals(413, send(asForm(unsaid)).statusCode());
    }

    @Test
    void a_personal_page_is_kept_by_nobody() throws Exception {
        for (String path : new String[] {"/en/r/AAAAAAAAAAAAAAAAAAAAAA", "/es/my/sign-in", "/sign-in"}) {
            var answer = send(request(path).GET());
            String kept = answer.headers().firstValue("Cache-Control").orElse("");
            assertTrue(kept.contains("no-store"), path + ": " + kept);
            assertEquals("noindex", answer.headers().firstValue("X-Robots-Tag").orElse(""), path);
        }
    }

    @Test
    void a_redirect_names_no_host() throws Exception {
        var answer = send(request("/").GET());
        assertTrue(answer.statusCode() / 100 == 3);
        String where = answer.headers().firstValue("Location").orElse("");
        assertFalse(where.contains("//"), where);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en/events",
                "/no-such-page",
                "/api/events",
                "/es/events.atom",
                "/embed/events",
                "/sign-in",
                "/workspace/",
                "/calendar/all.ics"
            })
    void who_reads_many_languages_is_welcome(String path) throws Exception {
        var raw = new RawClient(port);
        int few = raw.get(path).status();
        for (String many : new String[] {"qu,".repeat(40) + "es;q=0.1", "a,".repeat(3000) + "es"}) {
            assertEquals(few, raw.get(path, "Accept-Language", many).status());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpRequest.Builder asForm(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/x-www-form-urlencoded");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
