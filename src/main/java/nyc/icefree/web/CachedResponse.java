package nyc.icefree.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.ServletWebRequest;

/** The octets of an answer that is the same for everybody, plain and compressed, and how they go over the wire. */
public abstract class CachedResponse {
    private final byte[] octets;
    private final String type;
    private final String etag;
    private final String gzipEtag;
    private final Instant until;
    private volatile byte @Nullable [] gzip;

    /**
     * @param etag with quotes
     * @param gzipEtag the same where it is weak
     * @param until when it ceases to be true by itself
     */
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

    /** About what it holds in memory. */
    final long size() {
        return octets.length + octets.length / 3L + 200;
    }

    /** Sets the validators; whoever has it by either tag gets it as 304 and no more. */
    protected final boolean isKnown(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("ETag", Gzip.isTakenBy(request) ? gzipEtag : etag);
        response.setHeader("Vary", "Accept-Encoding");
        if ("*".equals(request.getHeader("If-None-Match"))) { // for reading, Spring leaves it aside
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

    /** Made when it is first asked for. */
    private byte[] gzip() {
        byte[] known = gzip;
        if (known == null) {
            known = Gzip.of(octets);
            gzip = known;
        }
        return known;
    }
}
