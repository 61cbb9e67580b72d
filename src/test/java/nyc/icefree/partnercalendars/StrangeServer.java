package nyc.icefree.partnercalendars;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A server on loopback that answers each path as a test says, however rude; with a certificate for {@code *.example.org}. */
public final class StrangeServer implements AutoCloseable {
    private static final char[] PASSWORD = "changeit".toCharArray();

    /** Writes a whole answer, status line and all. */
    public interface Answer {
        void write(OutputStream out) throws IOException;
    }

    private final ServerSocket socket;
    private final SSLContext tls;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    public StrangeServer(boolean secure) {
        try {
            tls = context(keys());
            var loopback = InetAddress.getByName("127.0.0.1");
            socket = secure
                    ? tls.getServerSocketFactory().createServerSocket(0, 100, loopback)
                    : new ServerSocket(0, 100, loopback);
        } catch (IOException | GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    public int port() {
        return socket.getLocalPort();
    }

    public SSLContext trust() {
        return tls;
    }

    public String url(String path) {
        return "https://calendar.example.org:" + port() + path;
    }

    public void answer(String path, Answer answer) {
        answers.put(path, answer);
    }

    public void calendar(String path, String text) {
        answer(
                path,
                out -> write(
                        out, "HTTP/1.1 200 OK\r\nContent-Type: text/calendar\r\nConnection: close\r\n\r\n" + text));
    }

    public static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The heads of all requests. */
    public List<String> asked() {
        return asked;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            var head = new ArrayList<String>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.add(line);
            }
            if (head.isEmpty()) {
                return;
            }
            asked.add(String.join("\n", head));
            String path = head.getFirst().split(" ")[1];
            answers.getOrDefault(path, out -> write(out, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"))
                    .write(client.getOutputStream());
        } catch (IOException e) {
            // the other side went away, as it should
        } finally {
            open.remove(client);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket client : open) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SSLContext context(KeyStore keys) throws GeneralSecurityException {
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        var context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    private static synchronized KeyStore keys() throws IOException, GeneralSecurityException, InterruptedException {
        var file = Path.of("target", "strange-server.p12");
        if (!Files.exists(file)) {
            var made = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "test",
                            "-keyalg",
                            "EC",
                            "-validity",
                            "3650",
                            "-dname",
                            "CN=calendar.example.org",
                            "-ext",
                            "san=dns:*.example.org",
                            "-ext",
                            "bc=ca:true",
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            new String(PASSWORD),
                            "-keystore",
                            file.toString())
                    .inheritIO()
                    .start();
            if (made.waitFor() != 0) {
                throw new IOException("keytool made no key");
            }
        }
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }
}
