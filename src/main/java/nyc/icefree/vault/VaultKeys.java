package nyc.icefree.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;

/** The master key: AES-256-GCM to wrap data keys, and a derived key for the blind index (ASVS 11.3.2). */
final class VaultKeys {
    private static final Configuration TINK = configuration();
    private final Aead master;
    private final SecretKeySpec indexKey;
    private final String id;

    VaultKeys(String masterKey) {
        try {
            byte[] raw = Base64.getDecoder().decode(masterKey.strip());
            master = TinkProtoKeysetFormat.parseKeyset(raw, InsecureSecretKeyAccess.get(), TINK)
                    .getPrimitive(TINK, Aead.class);
            indexKey =
                    new SecretKeySpec(DataKey.hmac(new SecretKeySpec(raw, "HmacSHA256"), "blind index"), "HmacSHA256");
            id = HexFormat.of()
                    .formatHex(Arrays.copyOf(DataKey.hmac(new SecretKeySpec(raw, "HmacSHA256"), "key id"), 4));
            Arrays.fill(raw, (byte) 0);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // without the cause, which may quote the key
            throw new VaultUnusable(
                    "VAULT_KEY, or the file that VAULT_KEY_FILE names, holds no key that this app made.",
                    "Set it to the whole line that 'start new-vault-key' printed.");
        }
    }

    static String newMasterKey() {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            TinkProtoKeysetFormat.serializeKeyset(newKey(), InsecureSecretKeyAccess.get(), TINK));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Identifies the master key without revealing it. */
    String id() {
        return id;
    }

    /** @param kept a data key as its file has it, with the id in front */
    boolean hasMade(byte[] kept) {
        return new String(kept, StandardCharsets.US_ASCII).startsWith(id);
    }

    byte[] newDataKey(KeyOwner owner) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(newKey(), master, bytes(owner.name()), TINK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @AccessesPartialKey
    DataKey open(byte[] dataKey, KeyOwner owner) {
        try {
            var keyset = TinkProtoKeysetFormat.parseEncryptedKeyset(dataKey, master, bytes(owner.name()), TINK);
            byte[] raw =
                    ((AesGcmKey) keyset.getPrimary().getKey()).getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
            var derived = DataKey.hmac(new SecretKeySpec(raw, "HmacSHA256"), "keyed hashes");
            Arrays.fill(raw, (byte) 0);
            return new DataKey(keyset.getPrimitive(TINK, Aead.class), new SecretKeySpec(derived, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new Unreadable("the data key cannot be opened with this master key", e);
        }
    }

    byte[] index(String purpose, String value) {
        return DataKey.hmac(indexKey, purpose + "\0" + value);
    }

    private static KeysetHandle newKey() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK);
    }

    private static Configuration configuration() {
        try {
            AeadConfig.register();
            return RegistryConfiguration.get();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
