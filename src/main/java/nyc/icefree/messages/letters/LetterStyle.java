package nyc.icefree.messages.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nyc.icefree.eventform.EventKind;
import org.springframework.core.io.ClassPathResource;

/** The style of mails: mail.css with the colours of tokens.css written out, since mail programs know no variables. */
final class LetterStyle {
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*(#[0-9a-f]{6}|var\\(--[a-z-]+\\))");
    private static final Pattern USE = Pattern.compile("var\\(--([a-z-]+)\\)");
    private static final String NIGHT = "@media";

    private static final Map<String, String> DAY = new HashMap<>();
    /** What stands in the head of every mail. */
    static final String HEAD = head();

    private LetterStyle() {}

    /** A colour of tokens.css by day. */
    static String day(String token) {
        return colour(DAY, token);
    }

    /** A letter, which every mail program draws; it is an ornament, and no picture that a mail would have to load. */
    static String shape(EventKind kind) {
        return switch (kind) {
            case EDUCATION_SESSION -> "\u2b24";
            case RALLY -> "\u25b2";
            case BRIEFING -> "\u25a0";
            case MEETING -> "\u25c6";
            case CANVASS -> "\u25b6\ufe0e";
            case CLINIC -> "\u271a";
            case RAPID_RESPONSE -> "\u2605";
            case OTHER -> "\u2b22";
        };
    }

    private static String head() {
        String tokens = read("META-INF/resources/css/tokens.css");
        String style = read("nyc/icefree/messages/letters/mail.css");
        DAY.putAll(colours(tokens.substring(0, tokens.indexOf(NIGHT))));
        var night = new HashMap<>(DAY);
        night.putAll(colours(tokens.substring(tokens.indexOf(NIGHT))));
        int turn = style.indexOf(NIGHT);
        return "<meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\">"
                + "<meta name=\"supported-color-schemes\" content=\"light dark\"><style>"
                + coloured(style.substring(0, turn), DAY) + coloured(style.substring(turn), night) + "</style>";
    }

    private static Map<String, String> colours(String css) {
        var found = new HashMap<String, String>();
        TOKEN.matcher(css).results().forEach(token -> found.put(token.group(1), token.group(2)));
        return found;
    }

    private static String coloured(String css, Map<String, String> colours) {
        return USE.matcher(css)
                .replaceAll(use -> Matcher.quoteReplacement(colour(colours, use.group(1))))
                .replaceAll("\\s*([{};:,])\\s*", "$1")
                .strip();
    }

    private static String colour(Map<String, String> colours, String token) {
        String found = Objects.requireNonNull(colours.get(token), token);
        var other = USE.matcher(found);
        return other.matches() ? colour(colours, other.group(1)) : found;
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
