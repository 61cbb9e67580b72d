package nyc.icefree.messages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes its time over every answer, and counts whom it was given what for and by how many lines at once. */
final class SlowSmtp implements AutoCloseable {
    final List<String> recipients = new CopyOnWriteArrayList<>();
    final AtomicInteger mostAtOnce = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final long millis;

    SlowSmtp(long millis) throws IOException {
        this.millis = millis;
        Thread.ofVirtual().start(() -> {
            while (!door.isClosed()) {
                try {
                    var caller = door.accept();
                    Thread.ofVirtual().start(() -> talk(caller));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    int port() {
        return door.getLocalPort();
    }

    private void talk(Socket caller) {
        mostAtOnce.accumulateAndGet(open.incrementAndGet(), Math::max);
        try (caller;
                var in = new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1))) {
            say(caller, "220 slow");
            boolean letter = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String word = line.toUpperCase(Locale.ROOT);
                if (letter) {
                    letter = !line.equals(".");
                    if (!letter) {
                        say(caller, "250 taken");
                    }
                } else if (word.startsWith("DATA")) {
                    letter = true;
                    say(caller, "354 go on");
                } else {
                    if (word.startsWith("RCPT TO:")) {
                        recipients.add(line.substring(8).replaceAll("[<> ]", ""));
                    }
                    say(caller, word.startsWith("QUIT") ? "221 bye" : "250 well");
                }
            }
        } catch (IOException hungUp) {
            // the caller has gone
        } finally {
            open.decrementAndGet();
        }
    }

    private void say(Socket caller, String answer) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
