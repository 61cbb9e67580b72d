package nyc.icefree.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Every pair of tokens that stands on one another, in both themes. */
class TokensTest {
    private static final List<String> GROUNDS = List.of("paper", "card", "sunken");
    private static final List<String> TEXTS = List.of("ink", "brick", "harbor", "leaf", "slate");
    private static final List<String> KINDS = List.of(
            "education-session", "rally", "briefing", "meeting", "canvass", "clinic", "rapid-response", "other");
    private Map<String, String> light = Map.of();
    private Map<String, String> dark = Map.of();

    @BeforeEach
    void read() throws IOException {
        String css =
                new ClassPathResource("META-INF/resources/css/tokens.css").getContentAsString(StandardCharsets.UTF_8);
        int turn = css.indexOf("@media");
        light = colours(css.substring(0, turn));
        dark = new HashMap<>(light);
        dark.putAll(colours(css.substring(turn)));
    }

    @Test
    void text_stands_out_seven_to_one() {
        for (var theme : List.of(light, dark)) {
            GROUNDS.forEach(ground -> TEXTS.forEach(text -> atLeast(7, theme, text, ground)));
            GROUNDS.forEach(ground -> KINDS.forEach(kind -> atLeast(7, theme, "kind-" + kind, ground)));
            KINDS.forEach(kind -> atLeast(7, theme, "on-poster", "poster-" + kind));
            atLeast(7, theme, "on-action", "action");
            atLeast(7, theme, "on-action", "action-deep");
            GROUNDS.forEach(ground -> atLeast(4.5, theme, "action", ground));
            atLeast(7, theme, "on-marigold", "marigold");
            atLeast(7, theme, "on-band", "band");
        }
    }

    @Test
    void edges_stand_out_four_and_a_half_to_one() {
        for (var theme : List.of(light, dark)) {
            GROUNDS.forEach(ground -> atLeast(4.5, theme, "edge", ground));
        }
    }

    @Test
    void the_poster_can_be_read() throws IOException {
        String css =
                new ClassPathResource("META-INF/resources/css/site.css").getContentAsString(StandardCharsets.UTF_8);
        String day = css.substring(css.indexOf(".poster {"), css.indexOf(".poster h1"));
        String night = css.substring(css.indexOf("prefers-color-scheme: dark", css.indexOf(".poster h1")));
        assertEquals(light.get("marigold"), colours(day).get("paper"));
        for (var poster : List.of(colours(day), colours(night))) {
            atLeast(7, poster, "ink", "paper");
            atLeast(7, poster, "on-action", "action");
            atLeast(7, poster, "on-action", "action-deep");
            atLeast(3, poster, "action", "paper");
            atLeast(7, poster, "harbor", "paper");
        }
    }

    /** Brick is what one does by day; by night it would be a warning, so that marigold is, with ink on it. */
    @Test
    void by_night_the_action_is_marigold_with_ink() {
        assertEquals(light.get("brick"), light.get("action"));
        assertEquals(dark.get("marigold"), dark.get("action"));
        assertEquals(light.get("ink"), dark.get("on-action"));
    }

    @Test
    void contrast_is_computed_as_wcag_says() {
        assertEquals(21, contrast("#ffffff", "#000000"), 0.01);
        assertEquals(4.54, contrast("#ffffff", "#767676"), 0.01);
    }

    private static void atLeast(double ratio, Map<String, String> theme, String text, String ground) {
        double found = contrast(colour(theme, text), colour(theme, ground));
        assertTrue(
                found >= ratio,
                () -> "%s %s on %s %s is only %.2f".formatted(text, theme.get(text), ground, theme.get(ground), found));
    }

    private static String colour(Map<String, String> theme, String name) {
        String found = theme.get(name);
        if (found != null && found.startsWith("var(--")) {
            return colour(theme, found.substring("var(--".length(), found.length() - 1));
        }
        assertTrue(found != null, () -> "no token --" + name);
        return String.valueOf(found);
    }

    private static Map<String, String> colours(String css) {
        var found = new HashMap<String, String>();
        var matcher = Pattern.compile("--([a-z-]+):\\s*(#[0-9a-f]{6}|var\\(--[a-z-]+\\))")
                .matcher(css);
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2));
        }
        return found;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** WCAG 2.2, "relative luminance". */
    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
