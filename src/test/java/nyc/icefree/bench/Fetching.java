package nyc.icefree.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The least of an HTTP client, on one connection that is kept: its own work must not hide the server's. */
final class Fetching implements AutoCloseable {
    private final Socket socket;
    private final BufferedInputStream in;
    private final int port;
    private byte[] body = new byte[0];

    /** @param body valid until the next answer */
    record Answer(int status, Map<String, String> headers, int length, byte[] body) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    Fetching(int port) throws IOException {
        this.port = port;
        socket = new Socket(InetAddress.getByName("127.0.0.1"), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** @param headers name and value by turns */
    Answer get(String path, String... headers) throws IOException {
        var request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n");
        for (int i = 0; i < headers.length; i += 2) {
            request.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        var found = new HashMap<String, String>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            found.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Answer(status, found, status == 304 ? 0 : read(found), body);
    }

    private int read(Map<String, String> headers) throws IOException {
        if (headers.containsKey("content-length")) {
            int length = Integer.parseInt(headers.get("content-length"));
            fill(0, length);
            return length;
        }
        int length = 0;
        while (true) {
            int chunk = Integer.parseInt(line(), 16);
            fill(length, chunk);
            length += chunk;
            line();
            if (chunk == 0) {
                return length;
            }
        }
    }

    private void fill(int from, int many) throws IOException {
        if (body.length < from + many) {
            body = java.util.Arrays.copyOf(body, from + many);
        }
        if (in.readNBytes(body, from, many) != many) {
            throw new EOFException();
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
