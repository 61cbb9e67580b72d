package nyc.icefree.proof;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes behind nginx as in docs/deploy: people stay signed in, also when a node goes away. */
@Tag("proof")
class NodesBehindProxyTest {
    private static final Path NGINX = Path.of("/usr/sbin/nginx");
    private static final int PEOPLE = 6;
    private static final int VISITS = 10;

    @TempDir
    Path folder;

    @Test
    void who_is_signed_in_stays_with_the_node_that_knows_them() throws Exception {
        Needed.here(Files.isExecutable(NGINX), "there is no nginx (Debian: apt-get install nginx-light)");
        Path second = Files.createDirectories(folder.resolve("second"));
        int sticky = freePort();
        int anyhow = freePort();
        try (var database = Database.postgres();
                var one = StartedApp.start(folder, database, "--web.node=one", "--seed.volunteers=" + 2 * PEOPLE);
                var two = StartedApp.start(
                        second,
                        database,
                        "--web.node=two",
                        "--vault.key-file=" + folder.resolve("vault.key"),
                        "--vault.store=" + folder.resolve("keys"));
                var proxy = new Proxy(configuration(
                        sticky, anyhow, one.at("/").getPort(), two.at("/").getPort()))) {
            await().atMost(Duration.ofSeconds(10)).until(() -> proxy.listens(sticky));
            var people = new ArrayList<Helper>();
            for (String token : one.seeded("volunteer").subList(0, PEOPLE)) {
                // the nodes take turns, and each person asks twice before they are known: this spreads them
                if (people.size() % 2 == 1) {
                    assertEquals(200, Neighbor.status(at(sticky, "/en/")));
                }
                people.add(new Helper(path -> at(sticky, path), token).signIn());
            }
            for (Helper person : people) {
                for (int visit = 0; visit < VISITS; visit++) {
                    assertTrue(person.isKnown(), "visit " + visit);
                }
            }
            int strangers = 0;
            for (String token : one.seeded("volunteer").subList(PEOPLE, 2 * PEOPLE)) {
                strangers += signsInAndStays(new Helper(path -> at(anyhow, path), token)) ? 0 : 1;
            }
            assertEquals(PEOPLE, strangers, "without the names of the nodes nobody can stay signed in");

            one.kill();
            int known = 0;
            for (Helper person : people) {
                known += person.isKnown() ? 1 : 0;
            }
            assertTrue(known > 0 && known < PEOPLE, "those of the other node: " + known);
            assertEquals(200, Neighbor.status(at(sticky, "/en/events")));
            assertEquals(200, Neighbor.status(at(sticky, "/en/my/sign-in")));
        }
    }

    @Test
    void no_log_says_who_came_and_what_for() throws Exception {
        Needed.here(Files.isExecutable(NGINX), "there is no nginx (Debian: apt-get install nginx-light)");
        int port = freePort();
        int other = freePort();
        // nobody listens there
        try (var proxy = new Proxy(configuration(port, other, freePort(), freePort()))) {
            await().atMost(Duration.ofSeconds(10)).until(() -> proxy.listens(port));
            for (int door : List.of(port, other)) {
                assertTrue(said(door, "GET /en/r/CANARY HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                        .contains(" 502 "));
                assertTrue(said(door, "GET /CANARY HTTP/9\r\n\r\n").contains(" 505 "));
                assertTrue(said(door, "CANARY\r\n\r\n").contains("400"));
                assertTrue(said(door, "POST /CANARY HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999\r\n\r\n")
                        .matches("(?s).* (413|502) .*"));
            }
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> f.toString().endsWith(".log"))
                    .toList()) {
                String log = Files.readString(file);
                assertFalse(log.contains("CANARY") || log.contains("client") || log.contains("127.0.0.1"), log);
            }
        }
    }

    private static String said(int port, String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean signsInAndStays(Helper person) throws InterruptedException {
        try {
            person.signIn();
        } catch (IOException stranger) {
            return false;
        }
        boolean known = person.isKnown();
        return known && person.isKnown();
    }

    /** The file for operators, with this test's ports and without https. */
    private Path configuration(int sticky, int anyhow, int one, int two) throws IOException {
        String ours = Files.readString(Path.of("docs/deploy/nginx.conf"))
                .replaceAll("(?m)^ *ssl_.*$", "")
                .replace("listen 443 ssl", "listen 127.0.0.1:" + sticky)
                .replaceAll("(?s)server \\{\\s*listen 80;.*?\\n\\}", "")
                .replace("127.0.0.1:8081", "127.0.0.1:" + one)
                .replace("127.0.0.1:8082", "127.0.0.1:" + two);
        String whole = """
                daemon off;
                pid %1$s/nginx.pid;
                error_log %1$s/nginx.log info;
                events {}
                http {
                  client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/f;
                  uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s;
                  %2$s
                  server { listen 127.0.0.1:%3$d; location / { proxy_pass http://either; } }
                }
                """.formatted(folder, ours, anyhow);
        return Files.writeString(folder.resolve("nginx.conf"), whole);
    }

    private static URI at(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static final class Proxy implements AutoCloseable {
        private final Process process;

        Proxy(Path configuration) throws IOException {
            process = new ProcessBuilder(List.of(NGINX.toString(), "-c", configuration.toString()))
                    .inheritIO()
                    .start();
        }

        boolean listens(int port) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            } catch (IOException notYet) {
                return false;
            }
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }
}
