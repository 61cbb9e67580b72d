package nyc.icefree.messages.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nyc.icefree.AppTest;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** The whole way to a real mail server: that is down, comes back, and is dialled once for many letters. */
@AppTest
class SmtpTest extends SmtpStage {
    @Test
    void nothing_is_said_in_clear_to_another_machine() throws Exception {
        var smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        try (var door = new Counter(smtp.getSmtp().getPort())) {
            var ada = somebody("Ada", Language.ENGLISH);
            UUID id = queue(ada, MessageReason.STAFF_INVITATION);
            // the same address, but not one of the names of this machine
            var sending = sendingTo("127.1", door.port(), true);
            for (int round = 0; round < 50 && row(id).state() == MessageState.QUEUED; round++) {
                sending.sendWaiting();
            }
            assertEquals(MessageState.FAILED, row(id).state());
            assertEquals(MessageNote.NOT_ENCRYPTED, row(id).note());
            assertEquals(0, smtp.getReceivedMessages().length);
            String said = door.said();
            assertFalse(said.contains("MAIL FROM") || said.contains("AUTH") || said.contains("@"), said);
            assertTrue(said.contains("EHLO"), said);
        } finally {
            smtp.stop();
        }
    }

    @Test
    void one_connection_carries_all_letters_of_a_round() throws Exception {
        var smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        try (var counter = new Counter(smtp.getSmtp().getPort())) {
            List<Invited> people = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                people.add(somebody("Ada", Language.SPANISH));
                queue(people.getLast(), MessageReason.STAFF_INVITATION);
            }
            sendingTo(counter.port()).sendWaiting();
            for (Invited person : people) {
                assertEquals(1, received(smtp, person.email()));
            }
            assertEquals(1, counter.calls.get());
        } finally {
            smtp.stop();
        }
    }

    private static int received(GreenMail smtp, String address) throws Exception {
        int count = 0;
        for (var mail : smtp.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().equals(address)) {
                count++;
            }
        }
        return count;
    }

    /** Passes every connection on and counts them. */
    private static final class Counter implements AutoCloseable {
        final AtomicInteger calls = new AtomicInteger();
        private final StringBuffer heard = new StringBuffer();
        private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

        Counter(int target) throws IOException {
            Thread.ofVirtual().start(() -> {
                while (!door.isClosed()) {
                    try {
                        var from = door.accept();
                        calls.incrementAndGet();
                        var to = new Socket(InetAddress.getLoopbackAddress(), target);
                        pass(from, to, heard);
                        pass(to, from, new StringBuffer());
                    } catch (IOException closed) {
                        return;
                    }
                }
            });
        }

        int port() {
            return door.getLocalPort();
        }

        /** All that was said to the server. */
        String said() {
            return heard.toString();
        }

        private static void pass(Socket from, Socket to, StringBuffer heard) {
            Thread.ofVirtual().start(() -> {
                try (from;
                        to) {
                    InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream();
                    byte[] some = new byte[4096];
                    for (int n = in.read(some); n >= 0; n = in.read(some)) {
                        heard.append(new String(some, 0, n, StandardCharsets.ISO_8859_1));
                        out.write(some, 0, n);
                    }
                } catch (IOException hungUp) {
                    // the other side closes
                }
            });
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }
}
