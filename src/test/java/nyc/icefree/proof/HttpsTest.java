package nyc.icefree.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("proof")
class HttpsTest {
    @TempDir
    Path folder;

    @Test
    void the_session_s_cookie_is_of_this_host_only() throws Exception {
        try (var database = Database.h2(folder);
                var app = StartedApp.start(folder, database, "--web.base-url=https://rota.example.org");
                var client = HttpClient.newHttpClient()) {
            // the requested page is kept until somebody has signed in
            var through = HttpRequest.newBuilder(app.at("/workspace/people"))
                    .header("X-Forwarded-Proto", "https")
                    .build();
            var answer = client.send(through, HttpResponse.BodyHandlers.ofString());
            String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
            assertTrue(cookie.startsWith("__Host-session="), cookie);
            for (String part : List.of("Path=/", "Secure", "HttpOnly", "SameSite=Lax")) {
                assertTrue(List.of(cookie.split("; ")).contains(part), part);
            }
            assertTrue(!cookie.contains("Domain"));
            var plain = client.send(
                    HttpRequest.newBuilder(app.at("/sign-in")).build(), HttpResponse.BodyHandlers.ofString());
            assertEquals(308, plain.statusCode());
            assertEquals(
                    "https://rota.example.org/sign-in",
                    plain.headers().firstValue("Location").orElseThrow());
            assertTrue(plain.headers().firstValue("Set-Cookie").isEmpty());
            var destroying = HttpRequest.newBuilder(app.at("/en/r/" + "A".repeat(22) + "/destroy"))
                    .header("X-Forwarded-Proto", "https")
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            assertEquals(
                    List.of("__Host-changed=; Path=/; Max-Age=1; Secure; HttpOnly; SameSite=Strict"),
                    client
                            .send(destroying, HttpResponse.BodyHandlers.ofString())
                            .headers()
                            .allValues("Set-Cookie")
                            .stream()
                            .map(cookies -> cookies.replaceAll(" Expires=[^;]+;", ""))
                            .toList());
            var health =
                    new ProcessBuilder(Path.of("docker/health").toAbsolutePath().toString());
            health.environment().put("PORT", Integer.toString(app.at("/").getPort()));
            assertEquals(0, health.start().waitFor(), "the container's health check stands before no proxy");
        }
    }
}
