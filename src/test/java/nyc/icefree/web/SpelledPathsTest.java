package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import nyc.icefree.AppTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever compares paths as they were written (headers, limits, feeds, shelves, stale forms) meets one spelling of each. */
@AppTest
@ExtendWith(OutputCaptureExtension.class)
class SpelledPathsTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/sign-in/code",
                "/sign-out",
                "/workspace/events",
                "/VAADIN/x.js",
                "/en/",
                "/en/events",
                "/en/events/a-b/reserve",
                "/en/r/AAAAAAAAAAAAAAAAAAAAAA",
                "/es/my/sign-in",
                "/en/my/shifts",
                "/calendar/all.ics",
                "/es/calendar/my/AAAAAAAAAAAAAAAAAAAAAA.ics",
                "/es/events.atom",
                "/api/events",
                "/embed/events",
                "/css/site.css",
                "/error"
            })
    void one_letter_encoded_leads_readers_to_the_plain_spelling_and_nobody_else(String path) throws Exception {
        var raw = new RawClient(port);
        for (int i = 1; i < path.length(); i++) {
            if (path.charAt(i) == '/') {
                continue;
            }
            String written = path.substring(0, i)
                    + String.format(Locale.ROOT, i % 2 == 0 ? "%%%02x" : "%%%02X", (int) path.charAt(i))
                    + path.substring(i + 1);
            for (String reading : List.of("GET", "HEAD")) {
                var answer = raw.send(reading, written + "?rich=1&q=%20", "");
                assertEquals(308, answer.status(), written);
                assertEquals(path + "?rich=1&q=%20", answer.header("Location"));
                assertStrict(answer, written);
            }
            for (String acting : List.of("POST", "PUT", "DELETE", "OPTIONS", "PROPFIND")) {
                var answer = raw.send(
                        acting, written, "email=a", "Content-Type", FORM, "Access-Control-Request-Method", "GET");
                assertEquals(400, answer.status(), acting + " " + written);
                assertStrict(answer, written);
                assertFalse(
                        answer.headers().containsKey("Access-Control-Allow-Origin") && !path.startsWith("/api/"),
                        written);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//workspace/people",
                "/workspace//people",
                "/en/../workspace/people",
                "/en/%2e%2e/workspace/people",
                "/./workspace",
                "/workspace/..",
                "/workspace;x=1",
                "/workspace/people;x=1",
                "/workspace;jsessionid=1/people",
                "/VAADIN/..;/workspace",
                "/sign-in;x=1",
                "/;/sign-in",
                "/en/events;",
                "/en/events//",
                "/%3bx/en",
                "/%2573ign-in",
                "/%ff",
                "/en/%c0%ae%c0%ae/workspace",
                "/calendar//all.ics",
                "/api//events",
                "//evil.example/en/",
                "/%00",
                "/..%2fworkspace",
                "/en/a%5cb",
                "/sign-in%0d%0aSet-Cookie:a=b"
            })
    void what_is_no_place_is_refused_in_words_and_without_a_trace(String path, CapturedOutput log) throws Exception {
        for (String method : List.of("GET", "HEAD", "POST", "OPTIONS", "DELETE")) {
            var answer = new RawClient(port).send(method, path, "", "Content-Type", FORM);
            assertEquals(400, answer.status(), method + " " + path);
            assertTrue(
                    method.equals("HEAD") || answer.body().contains("<h1") || path.startsWith("/api"), answer.body());
            assertStrict(answer, path);
            assertEquals("no-store", answer.header("Cache-Control"), path);
        }
        String said = SaidWhileAnswering.of(log);
        assertFalse(said.contains("ERROR") || said.contains("WARN") || said.contains("\tat "), said);
    }

    @Test
    void what_must_be_encoded_stays() throws Exception {
        var raw = new RawClient(port);
        for (String path :
                List.of("/en/caf%C3%A9", "/en/events/a%20b", "/en/events/%40", "/calendar/organization/%C3%A9.ics")) {
            assertEquals(404, raw.get(path).status(), path);
        }
    }

    private static void assertStrict(RawClient.Answer answer, String path) {
        assertEquals("nosniff", answer.header("X-Content-Type-Options"), path);
        assertEquals("no-referrer", answer.header("Referrer-Policy"), path);
        assertTrue(answer.header("Permissions-Policy").contains("geolocation=()"), path);
    }
}
