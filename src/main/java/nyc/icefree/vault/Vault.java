package nyc.icefree.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals and opens personal data (ASVS 11.3.3). A sealed value is bound to its place, written {@code table:column:row}, so a
 * value moved to another row does not open; and to its owner's data key, so destroying the key erases it, in old backups too.
 */
@Component
public class Vault {
    private final DataKeys keys;

    Vault(DataKeys keys) {
        this.keys = keys;
    }

    /** Makes the owner's data key if there is none yet; call it before the first {@link #seal}. */
    @Transactional
    public void makeKey(KeyOwner owner) {
        keys.make(owner);
    }

    /** @param place {@code table:column:row}, the same again when it is opened */
    public byte[] seal(KeyOwner owner, String place, String plain) {
        try {
            return key(owner).encrypt(plain.getBytes(StandardCharsets.UTF_8), bytes(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /** @throws Unreadable when the key is gone or the value was sealed for another place */
    public String open(KeyOwner owner, String place, byte[] sealed) {
        try {
            return new String(key(owner).decrypt(sealed, bytes(place)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new Unreadable("the value was sealed for another place or changed", e);
        }
    }

    /** As {@link #open}, with nothing for nothing. */
    public @Nullable String openOrNull(KeyOwner owner, String place, byte @Nullable [] sealed) {
        return sealed == null ? null : open(owner, place, sealed);
    }

    /** Destroys the owner's data key with the caller's commit: what it sealed can never be opened again. */
    @Transactional
    public void destroy(KeyOwner owner) {
        keys.doom(owner);
    }

    /** Destroys the keys whose destruction was committed but not done; run at start and hourly. */
    public void destroyDoomed() {
        keys.destroyDoomed();
    }

    /** Reads the keys of a list at once, before its values are opened one by one. */
    public void warm(Collection<KeyOwner> owners) {
        owners.forEach(keys::find);
    }

    public boolean hasKey(KeyOwner owner) {
        return keys.has(owner);
    }

    /** For look-up of an e-mail address only: equal addresses give equal 96-bit values, told apart by purpose. */
    public String blindIndex(String purpose, String value) {
        return HexFormat.of().formatHex(keys.master().index(purpose, value), 0, 12);
    }

    /** A keyed hash that nobody without the master key can make, 64 hex digits; not for look-up. */
    public String mac(String purpose, String text) {
        return HexFormat.of().formatHex(keys.master().index("mac " + purpose, text));
    }

    /** A new master key as text, for VAULT_KEY. */
    public static String newMasterKey() {
        return VaultKeys.newMasterKey();
    }

    private Aead key(KeyOwner owner) {
        return keys.find(owner).orElseThrow(() -> new Unreadable("the data key was destroyed or never made"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
