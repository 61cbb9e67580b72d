package nyc.icefree.proof;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks a port for a page from before anybody listens there. Ask it for the answers before the app is stopped: Tomcat
 * may answer 400 where it means 503, to what comes over an open connection at the very moment when it stops.
 */
final class Knock {
    private static final Duration PAUSE = Duration.ofMillis(10);
    private final int port;
    private final Set<Integer> answers = new TreeSet<>();
    private final Thread knocking;

    Knock(String path) throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        knocking = Thread.ofVirtual().start(() -> knock(URI.create("http://127.0.0.1:" + port + path)));
    }

    int port() {
        return port;
    }

    private void knock(URI address) {
        try (var client = HttpClient.newHttpClient()) {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    answers.add(client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                            .statusCode());
                } catch (IOException nobodyThere) {
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops asking. */
    Set<Integer> answers() throws InterruptedException {
        knocking.interrupt();
        knocking.join();
        return answers;
    }
}
