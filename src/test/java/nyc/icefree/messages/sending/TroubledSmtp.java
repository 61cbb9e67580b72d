package nyc.icefree.messages.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server on loopback with a trouble that real ones have, or none; it counts whom it was given what for, and by how many lines. */
public final class TroubledSmtp implements AutoCloseable {
    public enum Trouble {
        NONE,
        /** Takes the call and says nothing. */
        SILENT,
        BUSY,
        KNOWS_NO_PASSWORD,
        REFUSES_THE_SENDER,
        /** Takes nothing at the first try, as who would keep out what never tries twice. */
        PUTS_OFF,
        HANGS_UP_AT_DATA,
        HANGS_UP_AFTER_THE_LETTER,
        /** Takes its time over every answer. */
        SLOW,
        /** Says one letter of its answers after the other. */
        DRIPS
    }

    public volatile Trouble trouble;
    /** Of each letter that it has, in the order in which they came; and the name of each. */
    public final List<String> recipients = new CopyOnWriteArrayList<>();

    public final List<String> names = new CopyOnWriteArrayList<>();
    public final AtomicInteger calls = new AtomicInteger();
    public final AtomicInteger mostAtOnce = new AtomicInteger();
    public final AtomicInteger putOff = new AtomicInteger();
    final AtomicInteger passwords = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private final Set<Socket> callers = ConcurrentHashMap.newKeySet();
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final long millis;

    /** @param millis before each answer of a slow one, or each letter of one that drips */
    public TroubledSmtp(Trouble trouble, long millis) throws IOException {
        this.trouble = trouble;
        this.millis = millis;
        Thread.ofVirtual().start(() -> {
            while (!door.isClosed()) {
                try {
                    var caller = door.accept();
                    callers.add(caller);
                    if (door.isClosed()) {
                        caller.close(); // let in as the door closed
                    }
                    calls.incrementAndGet();
                    Thread.ofVirtual().start(() -> talk(caller));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Conversations that go on at this moment. */
    public int open() {
        return open.get();
    }

    private void talk(Socket caller) {
        mostAtOnce.accumulateAndGet(open.incrementAndGet(), Math::max);
        try (caller;
                var in = new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1))) {
            if (trouble == Trouble.SILENT) {
                in.readLine(); // until they hang up
                return;
            }
            say(caller, trouble == Trouble.BUSY ? "421 come back later" : "220 here");
            converse(caller, in);
        } catch (IOException hungUp) {
            // the caller has gone
        } finally {
            open.decrementAndGet();
            callers.remove(caller);
        }
    }

    private void converse(Socket caller, BufferedReader in) throws IOException {
        String to = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String word = line.toUpperCase(Locale.ROOT);
            if (word.startsWith("AUTH")) {
                passwords.incrementAndGet();
                say(caller, trouble == Trouble.KNOWS_NO_PASSWORD ? "535 not that one" : "235 well");
            } else if (word.startsWith("EHLO")) {
                say(caller, "250-here\r\n250 AUTH PLAIN");
            } else if (word.startsWith("MAIL")) {
                say(caller, trouble == Trouble.REFUSES_THE_SENDER ? "550 not from you" : "250 well");
            } else if (word.startsWith("RCPT TO:")) {
                to = line.substring(8).replaceAll("[<> ]", "");
                if (trouble == Trouble.PUTS_OFF) {
                    putOff.incrementAndGet();
                }
                say(caller, trouble == Trouble.PUTS_OFF ? "450 " + to + " later" : "250 well");
            } else if (word.startsWith("DATA")) {
                if (trouble == Trouble.HANGS_UP_AT_DATA) {
                    return;
                }
                say(caller, "354 go on");
                take(in, to);
                if (trouble == Trouble.HANGS_UP_AFTER_THE_LETTER) {
                    return;
                }
                say(caller, "250 taken");
            } else {
                say(caller, word.startsWith("QUIT") ? "221 bye" : "250 well");
            }
        }
    }

    /** @throws IOException when the caller hangs up in the middle: then it has nothing */
    private void take(BufferedReader in, String to) throws IOException {
        String name = "";
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("in the middle of a letter");
            }
            if (name.isEmpty() && line.startsWith("Message-ID:")) {
                name = line.substring("Message-ID:".length()).trim();
            }
        }
        recipients.add(to);
        names.add(name);
    }

    private void say(Socket caller, String answer) throws IOException {
        byte[] all = (answer + "\r\n").getBytes(StandardCharsets.US_ASCII);
        boolean drips = trouble == Trouble.DRIPS;
        for (int at = 0; at < all.length; at += drips ? 1 : all.length) {
            if (drips || trouble == Trouble.SLOW) {
                pause();
            }
            caller.getOutputStream().write(all, at, drips ? 1 : all.length);
        }
    }

    private void pause() {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hangs up on everybody. */
    @Override
    public void close() throws IOException {
        door.close();
        for (Socket caller : callers) {
            caller.close();
        }
    }
}
