package nyc.icefree.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 under a random key that lives in memory only: as long as this object. */
public final class KeyedHash {
    private static final String HMAC = "HmacSHA256";
    private final Mac keyed;

    public KeyedHash() {
        try {
            keyed = Mac.getInstance(HMAC);
            keyed.init(new SecretKeySpec(SecretToken.random().value().getBytes(StandardCharsets.US_ASCII), HMAC));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 24 hex digits. */
    public String of(String text) {
        try {
            var mac = (Mac) keyed.clone();
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, 12);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
