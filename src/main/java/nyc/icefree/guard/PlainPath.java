package nyc.icefree.guard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * The one spelling of a path. The server decodes an address before it picks a handler, while limits and headers compare
 * it as written: a second spelling would lead past them (RFC 3986, 2.3 and 6.2.2).
 */
public final class PlainPath {
    /** Encoded, these would divide a path, end it, or be decoded twice. */
    private static final String NEVER_ENCODED = "/\\;%";

    private static final Set<String> DOTS = Set.of(".", "..");

    private PlainPath() {}

    /**
     * The path with nothing encoded needlessly; empty when it is invalid: dot or empty segments, parameters, control
     * characters, encoded dividers, double encoding or bad UTF-8.
     */
    public static Optional<String> of(String written) {
        var plain = new StringBuilder(written.length());
        var octets = ByteBuffer.allocate(written.length() * 4);
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            if (letter == ';' || letter == '\\' || letter > '~') {
                return Optional.empty();
            }
            if (letter != '%') {
                plain.append(letter);
                octets.put((byte) letter);
                continue;
            }
            if (i + 2 >= written.length() || !isHex(written.charAt(i + 1)) || !isHex(written.charAt(i + 2))) {
                return Optional.empty();
            }
            int octet = HexFormat.fromHexDigits(written, i + 1, i + 3);
            if (octet < ' ' || octet == 127 || NEVER_ENCODED.indexOf(octet) >= 0) {
                return Optional.empty();
            }
            plain.append(isUnreserved(octet) ? String.valueOf((char) octet) : written.substring(i, i + 3));
            octets.put((byte) octet);
            i += 2;
        }
        return isPlace(plain.toString()) && isText(octets.flip()) ? Optional.of(plain.toString()) : Optional.empty();
    }

    private static boolean isPlace(String path) {
        return path.startsWith("/")
                && !path.contains("//")
                && Arrays.stream(path.split("/")).noneMatch(DOTS::contains);
    }

    private static boolean isText(ByteBuffer octets) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(octets);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isUnreserved(int octet) {
        return octet < 128 && (isLetterOrDigit(octet) || "-._~".indexOf(octet) >= 0);
    }

    private static boolean isLetterOrDigit(int octet) {
        return octet >= '0' && octet <= '9' || octet >= 'A' && octet <= 'Z' || octet >= 'a' && octet <= 'z';
    }

    private static boolean isHex(char letter) {
        return HexFormat.isHexDigit(letter);
    }
}
