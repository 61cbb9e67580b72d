package nyc.icefree.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entity tags made from the bytes they stand for, and their comparison (RFC 9110, 8.8.3 and 13.1.2). */
public final class Etags {
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")");

    private Etags() {}

    /** 32 hex digits, without quotes. */
    public static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes), 0, 16);
    }

    /** SHA-256, for what a tag is made from later. */
    public static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Whether one of the tags in the If-None-Match headers is the same as this one, weakly compared.
     *
     * @param etag with quotes, and W/ if it is weak
     */
    public static boolean matches(Enumeration<String> ifNoneMatch, String etag) {
        String opaque = etag.startsWith("W/") ? etag.substring(2) : etag;
        while (ifNoneMatch.hasMoreElements()) {
            String header = ifNoneMatch.nextElement().strip();
            if ("*".equals(header)) {
                return true;
            }
            Matcher tags = TAG.matcher(header);
            while (tags.find()) {
                if (tags.group(1).equals(opaque)) {
                    return true;
                }
            }
        }
        return false;
    }
}
