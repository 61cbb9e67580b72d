package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import nyc.icefree.AppTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is written so that nobody can read it is refused as such, and no word of it goes into the log. */
@AppTest
@ExtendWith(OutputCaptureExtension.class)
class MiswrittenTest {
    private static final String TYPED = "CANARYBALTHAZARINA";
    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en/",
                "/en/events",
                "/es/events/no-such",
                "/en/events/a/reserve",
                "/en/r/AAAAAAAAAAAAAAAAAAAAAA",
                "/en/my/sign-in",
                "/embed/events",
                "/en/events.atom",
                "/calendar/all.ics",
                "/es/calendar/borough/queens.ics",
                "/sign-in",
                "/workspace",
                "/workspace/events",
                "/css/site.css",
                "/no-such-page",
                "/error"
            })
    void a_query_that_cannot_be_read_is_refused_everywhere(String path, CapturedOutput log) throws Exception {
        for (String wrong : new String[] {"%zz", "%", "%e", "%FF", "%C3%28"}) {
            for (String query : new String[] {"q=" + TYPED + wrong, TYPED + wrong, "rich=1&" + TYPED + wrong + "=1"}) {
                var answer = new RawClient(port).get(path + "?" + query);
                assertEquals(400, answer.status(), path + "?" + query);
                assertTrue(answer.body().contains("<h1"), path);
                assertFalse(answer.body().contains(TYPED), path);
                assertEquals("no-store", answer.header("Cache-Control"), path);
                assertEquals("nosniff", answer.header("X-Content-Type-Options"), path);
            }
        }
        assertSilent(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/%00", "/en/a%5cb", "/en/a%2fb", "/%", "/en/events/%2e%2e%2f", "*", "en/events"})
    void an_address_that_is_none_is_refused_in_our_words(String path, CapturedOutput log) throws Exception {
        var answer = new RawClient(port).get(path + "?" + TYPED);
        assertEquals(400, answer.status(), path);
        assertTrue(answer.body().contains("We did not understand that"), answer.body());
        assertTrue(answer.body().contains("width=device-width"), "small on a telephone else");
        assertTrue(answer.body().contains("lang=\"es\""), answer.body());
        assertFalse(answer.body().contains(TYPED), path);
        assertEquals("no-store", answer.header("Cache-Control"), path);
        assertEquals("nosniff", answer.header("X-Content-Type-Options"), path);
        assertSilent(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/events", "/api/openapi.json", "/api/no-such"})
    void a_program_is_told_in_json(String path, CapturedOutput log) throws Exception {
        var answer = new RawClient(port).get(path + "?updatedSince=" + TYPED + "%FF");
        assertEquals(400, answer.status());
        assertEquals("application/json", answer.header("Content-Type"));
        assertTrue(answer.body().startsWith("{\"error\":\""), answer.body());
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals("*", answer.header("Access-Control-Allow-Origin"));
        assertSilent(log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/events/a/reserve",
                "/sign-in",
                "/en/my/sign-in",
                "/workspace/",
                "/calendar/all.ics",
                "/api/events",
                "/error"
            })
    void a_form_that_cannot_be_read_is_refused_and_stays_unseen(String path, CapturedOutput log) throws Exception {
        String form = "name=" + TYPED + "%zz&password=" + TYPED + "%";
        var client = new RawClient(port);
        assertEquals(400, client.send("POST", path, form, "Content-Type", FORM).status());
        assertEquals(
                400,
                client.send("POST", path, form, "Content-Type", FORM + ";charset=no")
                        .status());
        assertEquals(
                400,
                client.send("POST", path + "?lang=%zz", "a=b", "Content-Type", FORM)
                        .status());
        assertSilent(log);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, multipart/form-data; boundary=x",
        "POST, multipart/form-data",
        "POST, text/plain",
        "POST, ;",
        "PUT, application/x-www-form-urlencoded",
        "PATCH, application/x-www-form-urlencoded",
        "DELETE, application/x-www-form-urlencoded",
        "PUT, application/x-www-form-urlencoded;charset=no"
    })
    void a_body_of_another_kind_is_no_fault_of_ours(String method, String type, CapturedOutput log) throws Exception {
        String body = "--x\r\nContent-Disposition: form-data; name=\"" + TYPED + "%zz\"\r\n\r\n&a=" + TYPED + "%zz";
        for (String path : new String[] {"/en/events/a/reserve", "/sign-in", "/api/events", "/no-such-page"}) {
            var answer = new RawClient(port).send(method, path, body, "Content-Type", type);
            assertTrue(Set.of(302, 400, 403, 404, 405, 415).contains(answer.status()), path + ": " + answer.status());
        }
        assertSilent(log);
    }

    private static void assertSilent(CapturedOutput log) {
        assertFalse(log.getAll().contains(TYPED));
        assertFalse(SaidWhileAnswering.of(log).contains("ERROR"), SaidWhileAnswering.of(log));
    }
}
