package nyc.icefree.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import nyc.icefree.calendar.EventFile;
import nyc.icefree.web.PublicPage;
import nyc.icefree.web.PublicPageCache;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Renders a template with the page's record and sets how long the answer may be cached. */
@Component
public class Html {
    private static final MediaType TYPE = new MediaType("text", "html", StandardCharsets.UTF_8);
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "gg.jte.generated.precompiled");
    private final Clock clock;

    Html(Clock clock) {
        this.clock = clock;
    }

    /** The same for everybody: cached for a minute, then checked again by its ETag. */
    public ResponseEntity<byte[]> shared(String template, Object page) {
        return shared(template, page, Instant.MAX);
    }

    /** @param until when the page changes by itself; no cache keeps it longer */
    public ResponseEntity<byte[]> shared(String template, Object page, Instant until) {
        var made = new PublicPage(render(template, page), until);
        PublicPageCache.offer(made);
        return made.answer(clock.instant());
    }

    /** For one reader: a form, a secret or signed-in page. Never cached or indexed. */
    public ResponseEntity<byte[]> personal(String template, Object page) {
        return personal(HttpStatus.OK, template, page);
    }

    public ResponseEntity<byte[]> personal(HttpStatus status, String template, Object page) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .contentType(TYPE)
                .body(render(template, page));
    }

    /** An empty form without personal data. The back button shows it again with its key; a new visit gets a new key. */
    public ResponseEntity<byte[]> form(String template, Object page) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(0, TimeUnit.SECONDS).cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .contentType(TYPE)
                .body(render(template, page));
    }

    /** After a post: the browser gets the next page by GET, so that a reload repeats nothing. */
    public static ResponseEntity<byte[]> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", path)
                .cacheControl(CacheControl.noStore())
                .build();
    }

    public static ResponseEntity<byte[]> retryAfter(ResponseEntity<byte[]> answer, long seconds) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header("Retry-After", String.valueOf(seconds))
                .body(answer.getBody());
    }

    public static ResponseEntity<byte[]> calendarFile(String name, byte[] octets) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .contentType(MediaType.parseMediaType(EventFile.CONTENT_TYPE))
                .body(octets);
    }

    byte[] render(String template, Object page) {
        var out = new Utf8ByteOutput();
        engine.render(template, page, out);
        return out.toByteArray();
    }
}
