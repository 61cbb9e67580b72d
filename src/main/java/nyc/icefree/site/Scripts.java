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
 * The scripts of pages with a form, which none needs. One computes the proof of work ({@code ProofOfWork}) while a form
 * is filled in, and sends the form without leaving the page; the door's keeps counts until they are sent.
 */
@Controller
public class Scripts {
    private static final CacheControl YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private final byte[] script = (read("js/work.js") + read("js/form.js")).getBytes(StandardCharsets.UTF_8);
    private final String version = Styles.digest(script);
    private final byte[] door = read("META-INF/resources/components/door.js").getBytes(StandardCharsets.UTF_8);
    private final String doorVersion = Styles.digest(door);

    String path() {
        return "/js/" + version + ".js";
    }

    public String doorPath() {
        return "/js/" + doorVersion + ".js";
    }

    /** An outdated address gets the present script, to be checked again at each use. */
    @GetMapping("/js/{version:[0-9a-f]{12}}.js")
    ResponseEntity<byte[]> script(@PathVariable("version") String asked) {
        boolean present = asked.equals(version) || asked.equals(doorVersion);
        return ResponseEntity.ok()
                .cacheControl(present ? YEAR : CacheControl.noCache())
                .contentType(new MediaType("text", "javascript", StandardCharsets.UTF_8))
                .body(asked.equals(doorVersion) ? door : script);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
