package nyc.icefree.site.posters;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The colours of pictures: the day colours of tokens.css, so that picture and page match. */
final class Inks {
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*#([0-9a-f]{6});");
    private final Map<String, Color> colours = new HashMap<>();

    private Inks() {}

    static Inks read() {
        try {
            String css = new ClassPathResource("META-INF/resources/css/tokens.css")
                    .getContentAsString(StandardCharsets.UTF_8);
            var inks = new Inks();
            var tokens = TOKEN.matcher(css.substring(0, css.indexOf("@media")));
            while (tokens.find()) {
                inks.colours.put(tokens.group(1), new Color(Integer.parseInt(tokens.group(2), 16)));
            }
            return inks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Color of(String token) {
        Color found = colours.get(token);
        if (found == null) {
            throw new IllegalArgumentException("no colour " + token);
        }
        return found;
    }
}
