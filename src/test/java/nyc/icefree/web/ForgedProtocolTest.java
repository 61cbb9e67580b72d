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
import nyc.icefree.AppTest;
import nyc.icefree.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is posted to the workspace in its own protocol, and is none of it, is one line in the log and no fault. */
@AppTest
@ExtendWith(OutputCaptureExtension.class)
class ForgedProtocolTest {
    private static final String CANARY = "CANARYBALTHAZARINA";

    private static final List<String> QUERIES = List.of(
            "v-r=uidl&v-uiId=0", "v-r=uidl&v-uiId=99", "v-r=uidl&v-uiId=x", "v-r=uidl", "v-r=heartbeat&v-uiId=x");

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void a_forged_body_is_one_line(CapturedOutput log) throws Exception {
        signIn();
        String view = get("/workspace/?v-r=init&location=events&query=").body();
        String key = after(view, "\"Vaadin-Security-Key\":\"");
        for (String query : QUERIES) {
            for (String body : bodies(key)) {
                long before = SaidWhileAnswering.of(log).lines().count();
                var answer = post("/workspace/?" + query, body, "application/json; charset=UTF-8");
                assertTrue(answer.statusCode() == 200 || answer.statusCode() == 400, query + " " + body);
                assertFalse(answer.body().contains("<h1>Something broke"), query);
                assertTrue(
                        SaidWhileAnswering.of(log).lines().count() - before <= 1,
                        query + " " + body + "\n" + log.getAll());
            }
        }
        String all = SaidWhileAnswering.of(log);
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
}
