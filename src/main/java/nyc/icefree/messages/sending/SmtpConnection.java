package nyc.icefree.messages.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Properties;
import java.util.Set;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A connection to the mail server, kept from letter to letter. Beyond this machine it is encrypted, or nothing is said. */
public final class SmtpConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpConnection.class);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private @Nullable Transport open;
    private volatile @Nullable Socket wire;

    void send(MimeMessage mail, JavaMailSenderImpl server) throws MessagingException {
        mail.saveChanges();
        dialled(server).sendMessage(mail, mail.getAllRecipients());
    }

    private Transport dialled(JavaMailSenderImpl server) throws MessagingException {
        if (open != null && open.isConnected()) {
            return open;
        }
        close();
        Transport line = Session.getInstance(settings(server))
                .getTransport(server.getProtocol() == null ? "smtp" : server.getProtocol());
        line.connect(server.getHost(), server.getPort(), given(server.getUsername()), given(server.getPassword()));
        open = line;
        return line;
    }

    private Properties settings(JavaMailSenderImpl server) {
        var settings = new Properties();
        settings.putAll(server.getJavaMailProperties());
        settings.put("mail.smtp.socketFactory", new Wires());
        settings.put("mail.smtp.socketFactory.fallback", "false");
        String encrypted = String.valueOf(!THIS_MACHINE.contains(String.valueOf(server.getHost())));
        settings.put("mail.smtp.starttls.enable", encrypted);
        settings.put("mail.smtp.starttls.required", encrypted);
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        return settings;
    }

    /** Angus Mail says in words only that there was no trusted encryption. */
    static boolean isUnencrypted(MessagingException failure) {
        String said = String.valueOf(failure.getMessage());
        return said.contains("STARTTLS") || said.contains("to TLS");
    }

    private static @Nullable String given(@Nullable String setting) {
        return setting == null || setting.isEmpty() ? null : setting;
    }

    /** Called from another thread; the letter in hand fails. */
    void cut() {
        Socket now = wire;
        try {
            if (now != null) {
                now.close();
            }
        } catch (IOException alreadyGone) {
            LOG.debug("The line was cut before");
        }
    }

    /** Keeps the last socket, which the mail library hides, so that it can be cut. */
    private final class Wires extends SocketFactory {
        @Override
        public Socket createSocket() {
            var made = new Socket();
            wire = made;
            return made;
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return connected(new InetSocketAddress(host, port), null);
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
            return connected(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return connected(new InetSocketAddress(host, port), null);
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
            return connected(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
        }

        private Socket connected(InetSocketAddress to, @Nullable InetSocketAddress from) throws IOException {
            var made = createSocket();
            if (from != null) {
                made.bind(from);
            }
            made.connect(to);
            return made;
        }
    }

    @Override
    public void close() {
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException alreadyGone) {
                LOG.debug("The mail server hung up first");
            }
            open = null;
        }
    }
}
