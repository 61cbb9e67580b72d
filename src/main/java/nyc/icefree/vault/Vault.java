package nyc.icefree.vault;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals and opens personal data (ASVS 11.3.3). A sealed value is bound to its place {@code table:column:row}, so it
 * does not open in another row, and to its owner's data key, so that destroying the key erases it in old backups too.
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

    /** @param place {@code table:column:row}, the same when opened */
    public byte[] seal(KeyOwner owner, String place, String plain) {
        return keys.seal(owner, place, plain);
    }

    /**
     * @throws Unreadable when the value was sealed for another place or with another key
     * @throws KeyDestroyed when the key was destroyed or never made
     */
    public String open(KeyOwner owner, String place, byte[] sealed) {
        return keys.open(owner, place, sealed);
    }

    public @Nullable String openOrNull(KeyOwner owner, String place, byte @Nullable [] sealed) {
        return sealed == null ? null : open(owner, place, sealed);
    }

    /** Destroys the owner's data key and look-up with the caller's commit, so that nothing it sealed opens again. */
    @Transactional
    public void destroy(KeyOwner owner) {
        keys.doom(owner);
    }

    /** Destroys keys whose destruction was committed but not done. */
    public int destroyDoomed() {
        return keys.destroyDoomed();
    }

    /** Reads the keys for a list before its values are opened one by one. */
    public void warm(Collection<KeyOwner> owners) {
        owners.forEach(keys::find);
    }

    public boolean hasKey(KeyOwner owner) {
        return keys.has(owner);
    }

    /** The owner with this look-up value; empty once their key is destroyed or the value replaced. */
    @Transactional(readOnly = true)
    public Optional<KeyOwner> find(String purpose, String value) {
        return keys.lookUp().find(purpose, value);
    }

    /** Until the caller's transaction ends, nobody else on any node makes or takes back a look-up. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdLookUps() {
        keys.lookUp().hold();
    }

    /** Makes this value the owner's only look-up. False, without any change, when it belongs to another owner. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean letFind(KeyOwner owner, String purpose, String value) {
        return keys.lookUp().make(owner, purpose, value);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void letFindNoMore(KeyOwner owner) {
        keys.lookUp().takeBack(owner);
    }

    /**
     * Equal values give equal 96-bit tags for one purpose. Never store a tag in the database: the master key can
     * recompute it, so it would still identify people whose key was destroyed.
     */
    public String blindIndex(String purpose, String value) {
        return HexFormat.of().formatHex(keys.master().index(purpose, value), 0, 12);
    }

    /** Keyed hash under the master key, 64 hex digits; not for look-up. */
    public String mac(String purpose, String text) {
        return HexFormat.of().formatHex(keys.master().index("mac " + purpose, text));
    }

    /**
     * Keyed hash under the owner's data key, 64 hex digits, for look-up: nobody can recompute it without that key.
     *
     * @throws KeyDestroyed when the key was destroyed or never made
     */
    public String mac(KeyOwner owner, String purpose, String text) {
        return HexFormat.of().formatHex(keys.mac(owner, purpose, text));
    }

    /** A new master key as text, for VAULT_KEY. */
    public static String newMasterKey() {
        return VaultKeys.newMasterKey();
    }
}
