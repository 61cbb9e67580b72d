package nyc.icefree.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The one script of pages with a form, which none needs: it computes the proof of work ({@code ProofOfWork}) while a
 * form is filled in, and sends the form without leaving the page.
 */
@Controller
class Scripts {
    private static final CacheControl YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private final byte[] script = (read("work.js") + read("form.js")).getBytes(StandardCharsets.UTF_8);
    private final String version = Styles.digest(script);

    String path() {
        return "/js/" + version + ".js";
    }

    /** An outdated address gets the present script, to be checked again at each use. */
    @GetMapping("/js/{version:[0-9a-f]{12}}.js")
    ResponseEntity<byte[]> script(@PathVariable("version") String asked) {
        return ResponseEntity.ok()
                .cacheControl(asked.equals(version) ? YEAR : CacheControl.noCache())
                .contentType(new MediaType("text", "javascript", StandardCharsets.UTF_8))
                .body(script);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("js/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
