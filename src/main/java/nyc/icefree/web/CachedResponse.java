package nyc.icefree.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.ServletWebRequest;

/** An answer that is the same for everybody, kept plain and compressed, and how it is sent. */
public abstract class CachedResponse {
    private final byte[] octets;
    private final String type;
    private final String etag;
    private final String gzipEtag;
    private final Instant until;
    private volatile byte @Nullable [] gzip;

    protected CachedResponse(byte[] octets, String type, String etag, String gzipEtag, Instant until) {
        this.octets = octets;
        this.type = type;
        this.etag = etag;
        this.gzipEtag = gzipEtag;
        this.until = until;
    }

    protected final byte[] octets() {
        return octets;
    }

    protected final String etag() {
        return etag;
    }

    protected final Instant until() {
        return until;
    }

    final boolean isTrue(Instant now) {
        return now.isBefore(until);
    }

    final long size() {
        return octets.length + octets.length / 3L + 200;
    }

    /** Sets the validators, and answers 304 to a client that has either tag. */
    protected final boolean isKnown(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("ETag", Gzip.isTakenBy(request) ? gzipEtag : etag);
        response.setHeader("Vary", "Accept-Encoding");
        if ("*".equals(request.getHeader("If-None-Match"))) { // "*" is meant for reads too; Spring ignores it
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        var asked = new ServletWebRequest(request, response);
        return asked.checkNotModified(etag) || asked.checkNotModified(gzipEtag);
    }

    protected final void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean packed = Gzip.isTakenBy(request);
        byte[] body = packed ? gzip() : octets;
        response.setContentType(type);
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    private byte[] gzip() {
        byte[] known = gzip;
        if (known == null) {
            known = Gzip.of(octets);
            gzip = known;
        }
        return known;
    }
}
