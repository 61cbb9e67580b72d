package nyc.icefree.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A page that is the same for everybody: kept for a minute by whoever likes, and not sent again while it is unchanged. */
public final class PublicPage extends CachedResponse {
    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    public PublicPage(byte[] bytes) {
        this(bytes, Instant.MAX);
    }

    /** @param until when it ceases to be true by itself, as an invitation does at the end of its event */
    public PublicPage(byte[] bytes, Instant until) {
        // weak: the bytes on the wire differ when they are compressed
        this(bytes, "W/\"" + Etags.hash(bytes) + "\"", until);
    }

    private PublicPage(byte[] bytes, String etag, Instant until) {
        super(bytes, HTML.toString(), etag, etag, until);
    }

    /** Spring makes it a 304 when the reader has it. */
    public ResponseEntity<byte[]> answer(Instant now) {
        return ResponseEntity.ok()
                .cacheControl(kept(now))
                .eTag(etag())
                .contentType(HTML)
                .body(octets());
    }

    /** The same answer without Spring's help. */
    void write(HttpServletRequest request, HttpServletResponse response, Instant now) throws IOException {
        response.setHeader("Cache-Control", kept(now).getHeaderValue());
        if (!isKnown(request, response)) {
            send(request, response);
        }
    }

    /** Also after its end, where it is shown as it last was: then by whoever asked, and for no time at all. */
    private CacheControl kept(Instant now) {
        Duration left = until().equals(Instant.MAX) ? A_MINUTE : Duration.between(now, until());
        Duration most = left.compareTo(A_MINUTE) < 0 ? left : A_MINUTE;
        return CacheControl.maxAge(most.isNegative() ? Duration.ZERO : most).cachePublic();
    }
}
