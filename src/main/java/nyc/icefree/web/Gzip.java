package nyc.icefree.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compresses what is sent many times, and tells which clients take gzip. */
public final class Gzip {
    private static final Pattern REFUSED = Pattern.compile("(?i)\\s*q\\s*=\\s*0(\\.0*)?\\s*");

    private Gzip() {}

    /** Named encodings win over the star (RFC 9110, 12.5.3). */
    public static boolean isTakenBy(HttpServletRequest request) {
        boolean any = false;
        Enumeration<String> encodings = request.getHeaders("Accept-Encoding");
        while (encodings.hasMoreElements()) {
            for (String one : encodings.nextElement().split(",")) {
                String[] parts = one.split(";", 2);
                boolean taken = parts.length == 1 || !REFUSED.matcher(parts[1]).matches();
                switch (parts[0].strip().toLowerCase(Locale.ROOT)) {
                    case "gzip", "x-gzip" -> {
                        return taken;
                    }
                    case "*" -> any = taken;
                    default -> {}
                }
            }
        }
        return any;
    }

    /** Prefers speed to the last tenth of size: it runs again after each change. */
    public static byte[] of(byte[] octets) {
        var bytes = new ByteArrayOutputStream(octets.length / 6 + 64);
        try (var stream = new Quick(bytes)) {
            stream.write(octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static final class Quick extends GZIPOutputStream {
        Quick(ByteArrayOutputStream to) throws IOException {
            super(to);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
