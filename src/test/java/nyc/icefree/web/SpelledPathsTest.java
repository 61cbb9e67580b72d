package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nyc.icefree.AppTest;
import nyc.icefree.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Code that compares paths as written (headers, limits, feeds, caches, stale forms) meets only one spelling. */
@AppTest
@ExtendWith(OutputCaptureExtension.class)
class SpelledPathsTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String TYPED = "CANARYBALTHAZARINA";
    private static final String CANARY = "CANARYBALTHAZARINA";
    private static final List<String> QUERIES = List.of(
            "v-r=uidl&v-uiId=0", "v-r=uidl&v-uiId=99", "v-r=uidl&v-uiId=x", "v-r=uidl", "v-r=heartbeat&v-uiId=x");

    @Autowired
    SignedIn signedIn;

    /** A log line cuts its thread to the last 15 characters: "[omcat-handler-7]", "[o-40123-exec-1]". */
    private static final Pattern HEAD =
            Pattern.compile("^\\d{4}-\\d\\d-\\d\\dT\\S+ +[A-Z]+ .*? --- \\[[^\\]]*] \\[ *([^\\]]+)] ");

    private static final Pattern ANSWERING = Pattern.compile("handler-|exec-|Acceptor|Poller");

    @LocalServerPort
    int port;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

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
        String said = saidWhileAnswering(log);
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
        assertTrue(answer.body().contains("We didn&rsquo;t understand that"), answer.body());
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
        assertFalse(saidWhileAnswering(log).contains("ERROR"), saidWhileAnswering(log));
    }

    @Test
    void a_forged_body_is_one_line(CapturedOutput log) throws Exception {
        signIn();
        String view = get("/workspace/?v-r=init&location=events&query=").body();
        String key = after(view, "\"Vaadin-Security-Key\":\"");
        for (String query : QUERIES) {
            for (String body : bodies(key)) {
                long before = saidWhileAnswering(log).lines().count();
                var answer = post("/workspace/?" + query, body, "application/json; charset=UTF-8");
                assertTrue(answer.statusCode() == 200 || answer.statusCode() == 400, query + " " + body);
                assertFalse(answer.body().contains("<h1>Something broke"), query);
                assertTrue(
                        saidWhileAnswering(log).lines().count() - before <= 1,
                        query + " " + body + "\n" + log.getAll());
            }
        }
        String all = saidWhileAnswering(log);
        assertTrue(all.contains("A forged request was refused"), all);
        for (String never : List.of(CANARY, "127.0.0.1", "\tat ", "ERROR")) {
            assertFalse(all.substring(all.indexOf("A forged request")).contains(never), never);
        }
        assertEquals(200, get("/workspace/?v-r=init&location=events&query=").statusCode());
    }

    private static List<String> bodies(String key) {
        String signed = "{\"csrfToken\":\"" + key + "\",";
        return List.of(
                "",
                CANARY,
                "{",
                "[]",
                "null",
                "{\"" + CANARY + "\":1}",
                "{\"csrfToken\":\"" + CANARY + "\",\"rpc\":[],\"syncId\":0,\"clientId\":0}",
                signed + "\"rpc\":[{\"type\":\"event\",\"node\":999999,\"event\":\"" + CANARY
                        + "\",\"data\":{}}],\"syncId\":0,\"clientId\":0}",
                signed + "\"rpc\":[{\"type\":\"" + CANARY + "\"}],\"syncId\":0,\"clientId\":1}",
                signed + "\"rpc\":[{\"type\":\"publishedEventHandler\",\"node\":1,\"templateEventMethodName\":\""
                        + CANARY + "\",\"templateEventMethodArgs\":[]}],\"syncId\":1,\"clientId\":2}",
                signed + "\"rpc\":[{\"type\":\"mSync\",\"node\":1,\"feature\":1,\"property\":\"" + CANARY
                        + "\",\"value\":1}],\"syncId\":1,\"clientId\":3}",
                signed + "\"rpc\":{},\"syncId\":\"x\",\"clientId\":\"" + CANARY + "\"}",
                "{\"csrfToken\":7,\"rpc\":7}");
    }

    private void signIn() throws Exception {
        var ada = signedIn.account(false);
        form("/sign-in", "email", ada.email(), "password", SignedIn.PASSWORD);
        var in = form("/sign-in/code", "code", signedIn.code(ada));
        assertEquals("/workspace", in.headers().firstValue("Location").orElse(""));
    }

    private HttpResponse<String> form(String path, String... fields) throws Exception {
        var body = new StringBuilder("_csrf=" + after(get(path).body(), "name=\"_csrf\" value=\""));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return post(path, body.toString(), "application/x-www-form-urlencoded");
    }

    private static String after(String text, String mark) {
        int at = text.indexOf(mark);
        assertTrue(at > 0, text);
        return text.substring(at + mark.length(), text.indexOf('"', at + mark.length()));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body, String type) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Lines of threads that answer requests, with their stack traces; jobs write into the log too. */
    private static String saidWhileAnswering(CapturedOutput log) {
        var theirs = new boolean[1];
        return log.getAll()
                .lines()
                .filter(line -> {
                    var head = HEAD.matcher(line);
                    if (head.find()) {
                        theirs[0] = ANSWERING.matcher(head.group(1)).find();
                    }
                    return theirs[0];
                })
                .collect(Collectors.joining("\n"));
    }
}
