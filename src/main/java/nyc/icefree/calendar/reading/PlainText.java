package nyc.icefree.calendar.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text of a property for people to read: without escapes, tags, entities and control characters. */
final class PlainText {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFC\\uFFFD&&[^\\n\\t]]");
    private static final Pattern MOJIBAKE =
            Pattern.compile("[ÂÃâ][\\u0080-\\u00BF\\u20AC\\u201A-\\u2122\\u0152-\\u017E]");
    private static final int LONGEST_READ = 100_000;

    private PlainText() {}

    /** @param most characters */
    static String line(@Nullable ContentLine property, int most) {
        return shortened(text(property).replaceAll("\\s+", " ").strip(), most);
    }

    static String block(@Nullable ContentLine property, int most) {
        String tidy = text(property)
                .replaceAll("[\\t\\u00A0 ]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n");
        return shortened(tidy.strip(), most);
    }

    /** Null unless it is an https address without user name or password. */
    static @Nullable String url(@Nullable String given) {
        if (given == null || given.length() > 1_000) {
            return null;
        }
        try {
            var uri = new URI(given.strip());
            boolean fine =
                    "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
            return fine ? uri.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String text(@Nullable ContentLine property) {
        if (property == null) {
            return "";
        }
        String raw = property.value();
        if (raw.length() > LONGEST_READ) {
            raw = raw.substring(0, LONGEST_READ);
        }
        boolean printable = "QUOTED-PRINTABLE".equalsIgnoreCase(property.parameter("ENCODING"))
                || property.parameters().containsKey("QUOTED-PRINTABLE");
        String unescaped = unescaped(printable ? printed(raw, property.parameter("CHARSET")) : raw);
        String words = HtmlText.looksLike(unescaped) ? HtmlText.plain(unescaped) : unescaped;
        String seen = UNSEEN.matcher(mended(words).replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("");
        return Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    private static String unescaped(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        var text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            char next = c == '\\' && i + 1 < raw.length() ? raw.charAt(i + 1) : 0;
            switch (next) {
                case 'n', 'N' -> text.append('\n');
                case '\\', ',', ';', ':', '"' -> text.append(next);
                default -> text.append(c);
            }
            if (next != 0 && "nN\\,;:\"".indexOf(next) >= 0) {
                i++;
            }
        }
        return text.toString();
    }

    private static String printed(String raw, @Nullable String charset) {
        var octets = ByteBuffer.allocate(raw.length() * 4);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            int code = c == '=' && i + 2 < raw.length() ? hex(raw, i + 1) : -1;
            if (code >= 0) {
                octets.put((byte) code);
                i += 2;
            } else {
                octets.put(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        octets.flip();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(octets.duplicate())
                    .toString();
        } catch (CharacterCodingException e) {
            boolean known = charset != null
                    && charset.matches("[A-Za-z0-9][A-Za-z0-9._:-]{0,30}")
                    && Charset.isSupported(charset);
            return (known ? Charset.forName(charset) : WESTERN).decode(octets).toString();
        }
    }

    private static int hex(String raw, int at) {
        int high = Character.digit(raw.charAt(at), 16);
        int low = Character.digit(raw.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }

    /** Mends UTF-8 that was read as Windows-1252 ("cafÃ©") if the result is valid UTF-8. */
    private static String mended(String words) {
        if (!MOJIBAKE.matcher(words).find()) {
            return words;
        }
        try {
            ByteBuffer octets = WESTERN.newEncoder().encode(CharBuffer.wrap(words));
            return StandardCharsets.UTF_8.newDecoder().decode(octets).toString();
        } catch (CharacterCodingException e) {
            return words;
        }
    }

    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int cut = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, cut) + "…";
    }
}
