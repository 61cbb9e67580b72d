package nyc.icefree.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Entity tags made from the bytes that they stand for (RFC 9110, 8.8.3). */
public final class Etags {
    private Etags() {}

    /** 32 hex digits, without quotes. */
    public static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes), 0, 16);
    }

    public static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
