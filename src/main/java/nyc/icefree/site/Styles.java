package nyc.icefree.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The site's one style sheet, tokens first. Its address changes with its content, so it is cached for a year. */
@Controller
class Styles {
    private static final CacheControl YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final List<String> SHEETS = List.of(
            "tokens.css",
            "site.css",
            "lists.css",
            "kinds.css",
            "agenda.css",
            "band.css",
            "event.css",
            "forms.css",
            "print.css",
            "month.css",
            "help-now.css",
            "exit.css",
            "about.css",
            "subscribe.css",
            "ticket.css",
            "languages.css",
            "shift.css",
            "flyer.css",
            "cards.css",
            "door.css",
            "year.css");
    private final byte[] css =
            SHEETS.stream().map(Styles::read).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    private final String version = digest(css);

    String path() {
        return "/css/" + version + ".css";
    }

    /** An outdated address gets the present sheet, to be checked again at each use. */
    @GetMapping("/css/{version:[0-9a-f]{12}}.css")
    ResponseEntity<byte[]> sheet(@PathVariable("version") String asked) {
        return ResponseEntity.ok()
                .cacheControl(asked.equals(version) ? YEAR : CacheControl.noCache())
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .body(css);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("META-INF/resources/css/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
