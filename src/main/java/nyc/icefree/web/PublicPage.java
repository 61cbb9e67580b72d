package nyc.icefree.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A page that is the same for everybody: kept for a minute by whoever likes, and not sent again while it is unchanged. */
public final class PublicPage {
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofSeconds(60)).cachePublic();
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private final byte[] bytes;
    private final String etag;
    private volatile byte @Nullable [] gzip;

    public PublicPage(byte[] bytes) {
        this.bytes = bytes;
        // weak: the bytes on the wire differ when they are compressed
        this.etag = "W/\"" + Etags.hash(bytes) + "\"";
    }

    /** Spring makes it a 304 when the reader has it. */
    public ResponseEntity<byte[]> answer() {
        return ResponseEntity.ok()
                .cacheControl(A_MINUTE)
                .eTag(etag)
                .contentType(HTML)
                .body(bytes);
    }

    /** The same answer without Spring's help. */
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", A_MINUTE.getHeaderValue());
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
