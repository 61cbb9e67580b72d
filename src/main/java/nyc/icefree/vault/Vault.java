package nyc.icefree.vault;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
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
        return keys.seal(owner, place, plain);
    }

    /** @throws Unreadable when the value was sealed for another place or by another key; {@link KeyDestroyed} when it is gone */
    public String open(KeyOwner owner, String place, byte[] sealed) {
        return keys.open(owner, place, sealed);
    }

    /** As {@link #open}, with nothing for nothing. */
    public @Nullable String openOrNull(KeyOwner owner, String place, byte @Nullable [] sealed) {
        return sealed == null ? null : open(owner, place, sealed);
    }

    /** Destroys the owner's data key with the caller's commit, and what finds them: what it sealed can never be opened again. */
    @Transactional
    public void destroy(KeyOwner owner) {
        keys.doom(owner);
    }

    /** Destroys the keys whose destruction was committed but not done. */
    public int destroyDoomed() {
        return keys.destroyDoomed();
    }

    /** Reads the keys of a list at once, before its values are opened one by one. */
    public void warm(Collection<KeyOwner> owners) {
        owners.forEach(keys::find);
    }

    public boolean hasKey(KeyOwner owner) {
        return keys.has(owner);
    }

    /** The owner who is found by this value, until their key is destroyed or another value takes its place. */
    @Transactional(readOnly = true)
    public Optional<KeyOwner> find(String purpose, String value) {
        return keys.lookUp().find(purpose, value);
    }

    /** Until the caller's transaction ends nobody else, on any node, makes or takes back what finds an owner. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdLookUps() {
        keys.lookUp().hold();
    }

    /** Lets the owner be found by this value and by no other. False when somebody else is found by it: nothing changed then. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean letFind(KeyOwner owner, String purpose, String value) {
        return keys.lookUp().make(owner, purpose, value);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void letFindNoMore(KeyOwner owner) {
        keys.lookUp().takeBack(owner);
    }

    /**
     * Equal values give equal 96-bit tags, told apart by purpose. Never for the database: a tag can be made again by whoever has
     * the master key, so it would betray whom it speaks of after their key was destroyed.
     */
    public String blindIndex(String purpose, String value) {
        return HexFormat.of().formatHex(keys.master().index(purpose, value), 0, 12);
    }

    /** A keyed hash that nobody without the master key can make, 64 hex digits; not for look-up. */
    public String mac(String purpose, String text) {
        return HexFormat.of().formatHex(keys.master().index("mac " + purpose, text));
    }

    /**
     * A keyed hash under a key derived from the owner's data key, 64 hex digits: for look-up, since nobody can make it again
     * once that key is destroyed.
     *
     * @throws KeyDestroyed when it is, or was never made
     */
    public String mac(KeyOwner owner, String purpose, String text) {
        return HexFormat.of().formatHex(keys.mac(owner, purpose, text));
    }

    /** A new master key as text, for VAULT_KEY. */
    public static String newMasterKey() {
        return VaultKeys.newMasterKey();
    }
}
