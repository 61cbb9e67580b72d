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
 * Requests a page from a port before anybody listens there. Take the answers before stopping the app: Tomcat may answer
 * 400 instead of 503 to an open connection at that moment.
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

    Set<Integer> answers() throws InterruptedException {
        knocking.interrupt();
        knocking.join();
        return answers;
    }
}
