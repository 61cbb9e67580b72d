package nyc.icefree.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import nyc.icefree.web.PublicPage;
import nyc.icefree.web.PublicPageCache;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Renders a template with its one parameter, the page's record, and says how long the answer may be kept. */
@Component
public class Html {
    private static final MediaType TYPE = new MediaType("text", "html", StandardCharsets.UTF_8);
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "gg.jte.generated.precompiled");
    private final Clock clock;

    Html(Clock clock) {
        this.clock = clock;
    }

    /** The same for everybody: kept for a minute, then asked for again by its ETag. */
    public ResponseEntity<byte[]> shared(String template, Object page) {
        return shared(template, page, Instant.MAX);
    }

    /** @param until when the page becomes another by itself, and is kept by nobody any more */
    public ResponseEntity<byte[]> shared(String template, Object page, Instant until) {
        var made = new PublicPage(render(template, page), until);
        PublicPageCache.offer(made);
        return made.answer(clock.instant());
    }

    /** For one reader alone: a form, a secret or signed-in page. Kept nowhere and found by nobody. */
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

    /** An empty form: a way back shows it as it was, its key too; whoever comes anew gets a new one. Nothing personal in it. */
    public ResponseEntity<byte[]> form(String template, Object page) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(0, TimeUnit.SECONDS).cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .contentType(TYPE)
                .body(render(template, page));
    }

    /** After a post: the browser gets the next page with a GET, so that a reload repeats nothing. */
    public static ResponseEntity<byte[]> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", path)
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /** The same answer, saying when to try again. */
    public static ResponseEntity<byte[]> retryAfter(ResponseEntity<byte[]> answer, long seconds) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header("Retry-After", String.valueOf(seconds))
                .body(answer.getBody());
    }

    byte[] render(String template, Object page) {
        var out = new Utf8ByteOutput();
        engine.render(template, page, out);
        return out.toByteArray();
    }
}
