package nyc.icefree.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compresses what is kept to be sent many times, once; and tells who takes it so. */
public final class Gzip {
    private static final Pattern TAKEN = Pattern.compile("(?i)(^|[,\\s])(gzip|\\*)(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

    private Gzip() {}

    public static boolean isTakenBy(HttpServletRequest request) {
        Enumeration<String> encodings = request.getHeaders("Accept-Encoding");
        while (encodings.hasMoreElements()) {
            if (TAKEN.matcher(encodings.nextElement()).find()) {
                return true;
            }
        }
        return false;
    }

    /** Made again after each change, so speed counts for more than the last tenth of size. */
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
