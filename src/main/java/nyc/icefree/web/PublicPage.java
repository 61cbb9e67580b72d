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

/**
 * A page that is the same for everybody: anyone may cache it for a minute, and it is sent again only when it changed.
 */
public final class PublicPage extends CachedResponse {
    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    public PublicPage(byte[] bytes) {
        this(bytes, Instant.MAX);
    }

    /** @param until when it stops being true by itself, as an invitation does at the end of its event */
    public PublicPage(byte[] bytes, Instant until) {
        // weak: the bytes on the wire differ when they are compressed
        this(bytes, "W/\"" + Etags.hash(bytes) + "\"", until);
    }

    private PublicPage(byte[] bytes, String etag, Instant until) {
        super(bytes, HTML.toString(), etag, etag, until);
    }

    public ResponseEntity<byte[]> answer(Instant now) {
        return ResponseEntity.ok()
                .cacheControl(kept(now))
                .eTag(etag())
                .contentType(HTML)
                .body(octets());
    }

    void write(HttpServletRequest request, HttpServletResponse response, Instant now) throws IOException {
        response.setHeader("Cache-Control", kept(now).getHeaderValue());
        if (!isKnown(request, response)) {
            send(request, response);
        }
    }

    /** Not cached at all after its end, when it is shown as it last was. */
    private CacheControl kept(Instant now) {
        Duration left = until().equals(Instant.MAX) ? A_MINUTE : Duration.between(now, until());
        Duration most = left.compareTo(A_MINUTE) < 0 ? left : A_MINUTE;
        return CacheControl.maxAge(most.isNegative() ? Duration.ZERO : most).cachePublic();
    }
}
