package nyc.icefree.workspace.settings;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A proxy that was forgotten in TRUSTED_PROXY makes the whole city one network; Settings say so. */
class OverlookedProxyTest extends WorkspaceTest {
    @LocalServerPort
    int port;

    @Test
    void settings_say_that_requests_come_through_a_proxy_that_nobody_trusts() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var through = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/css/site.css"))
                    .header("X-Forwarded-For", "203.0.113.5")
                    .build();
            client.send(through, BodyHandlers.discarding());
        }
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        assertTrue(shown(open("settings")).contains("a proxy that TRUSTED_PROXY does not name"));
    }
}
