package nyc.icefree.site.outlets;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import nyc.icefree.web.CorsHeaders;
import nyc.icefree.web.Etags;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Answers that pages of any site may read: the same for everybody, cached for a minute, with an ETag. */
public final class OpenAnswers {
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OpenAnswers() {}

    static byte[] json(Object value) {
        return JSON.writeValueAsBytes(value);
    }

    static ResponseEntity<byte[]> ok(HttpServletResponse response, MediaType type, byte[] body) {
        CorsHeaders.mayRead(response);
        return ResponseEntity.ok()
                .cacheControl(A_MINUTE)
                // weak: the bytes on the wire differ when they are compressed
                .eTag("W/\"" + Etags.hash(body) + "\"")
                .contentType(type)
                .body(body);
    }

    /** @param why in plain words, for the programmer */
    static ResponseEntity<byte[]> refused(HttpServletResponse response, String why) {
        return refused(response, HttpStatus.BAD_REQUEST, why);
    }

    /** Not cached. */
    public static ResponseEntity<byte[]> refused(HttpServletResponse response, HttpStatus status, String why) {
        CorsHeaders.mayRead(response);
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(json(Map.of("error", why)));
    }
}
