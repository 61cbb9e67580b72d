package nyc.icefree.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A page that is the same for everybody: kept for a minute by whoever likes, and not sent again while it is unchanged. */
public record PublicPage(byte[] bytes, String etag) {
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofSeconds(60)).cachePublic();
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    public static PublicPage of(String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        // weak, since the server may compress it on the way
        return new PublicPage(bytes, "W/\"" + Etags.hash(bytes) + "\"");
    }

    /** 200 with the page, or 304 without. */
    public ResponseEntity<byte[]> answer(HttpServletRequest request) {
        boolean known = Etags.matches(request.getHeaders(HttpHeaders.IF_NONE_MATCH), etag);
        return known
                ? ResponseEntity.status(304).cacheControl(A_MINUTE).eTag(etag).build()
                : ResponseEntity.ok()
                        .cacheControl(A_MINUTE)
                        .eTag(etag)
                        .contentType(HTML)
                        .body(bytes);
    }
}
