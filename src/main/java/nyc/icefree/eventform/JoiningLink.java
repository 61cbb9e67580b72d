package nyc.icefree.eventform;

import java.util.regex.Pattern;
import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * An online link in its two parts.
 *
 * @param address https, or a number to dial as {@code tel:}; null where a partner's calendar gives a passcode alone
 * @param words further words, such as a passcode; may be empty
 */
public record JoiningLink(@Nullable String address, String words) {
    private static final Pattern ADDRESS =
            Pattern.compile("https://[^\\s/@]+\\.[^\\s@]+|tel:\\+?\\d[\\d,;#*pw-]{5,80}");

    public static JoiningLink of(String link) {
        String[] parts = link.strip().split("\\s+", 2);
        return isAddress(parts[0])
                ? new JoiningLink(parts[0], parts.length == 1 ? "" : parts[1])
                : new JoiningLink(null, link.strip());
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches() && (text.startsWith("tel:") || SafeText.isHttps(text));
    }
}
