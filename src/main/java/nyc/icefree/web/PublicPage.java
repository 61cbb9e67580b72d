package nyc.icefree.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A page that is the same for everybody: kept for a minute by whoever likes, and not sent again while it is unchanged. */
public final class PublicPage {
    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private final byte[] bytes;
    private final String etag;
    private volatile byte @Nullable [] gzip;

    private final Instant until;

    public PublicPage(byte[] bytes) {
        this(bytes, Instant.MAX);
    }

    /** @param until when it ceases to be true by itself, as an invitation does at the end of its event */
    public PublicPage(byte[] bytes, Instant until) {
        this.bytes = bytes;
        this.until = until;
        // weak: the bytes on the wire differ when they are compressed
        this.etag = "W/\"" + Etags.hash(bytes) + "\"";
    }

    /** Spring makes it a 304 when the reader has it. */
    public ResponseEntity<byte[]> answer(Instant now) {
        return ResponseEntity.ok()
                .cacheControl(kept(now))
                .eTag(etag)
                .contentType(HTML)
                .body(bytes);
    }

    /** The same answer without Spring's help. */
    void write(HttpServletRequest request, HttpServletResponse response, Instant now) throws IOException {
        response.setHeader("Cache-Control", kept(now).getHeaderValue());
        response.setHeader("ETag", etag);
        response.setHeader("Vary", "Accept-Encoding");
        if (Etags.matches(request.getHeaders("If-None-Match"), etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        boolean packed = Gzip.isTakenBy(request);
        byte[] body = packed ? gzip() : bytes;
        response.setContentType("text/html;charset=UTF-8");
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    boolean isTrue(Instant now) {
        return now.isBefore(until);
    }

    /** Also after its end, where it is shown as it last was: then by whoever asked, and for no time at all. */
    private CacheControl kept(Instant now) {
        Duration left = until.equals(Instant.MAX) ? A_MINUTE : Duration.between(now, until);
        Duration most = left.compareTo(A_MINUTE) < 0 ? left : A_MINUTE;
        return CacheControl.maxAge(most.isNegative() ? Duration.ZERO : most).cachePublic();
    }

    private byte[] gzip() {
        byte[] known = gzip;
        if (known == null) {
            known = Gzip.of(bytes);
            gzip = known;
        }
        return known;
    }

    /** About what it holds in memory. */
    int size() {
        return bytes.length + bytes.length / 3 + 200;
    }
}
