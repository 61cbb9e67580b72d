package nyc.icefree.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An owner's opened data key; {@code derived} is for keyed hashes and goes with it (ASVS 11.3.2). */
record DataKey(Aead sealing, SecretKeySpec derived) {
    byte[] mac(String purpose, String text) {
        return hmac(derived, purpose + "\0" + text);
    }

    static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hides the key, because printed text ends up in a log. */
    @Override
    public String toString() {
        return "DataKey[…]";
    }
}
