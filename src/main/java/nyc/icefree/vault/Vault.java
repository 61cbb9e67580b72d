package nyc.icefree.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals and opens personal data (ASVS 11.3.3). A sealed value is bound to its place, written {@code table:column:row}, so a
 * value moved to another row does not open; and to its owner's data key, so destroying the key erases it, in old backups too.
 */
@Component
public class Vault {
    private static final int KEPT = 10_000;
    private static final int CHUNK = 500;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final VaultKeys keys;
    private final Map<KeyOwner, Aead> opened = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<KeyOwner, Aead> eldest) {
            return size() > KEPT;
        }
    });

    Vault(JdbcClient jdbc, Clock clock, VaultSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keys = settings.keys();
    }

    /** Makes the owner's data key if there is none yet; call it when the owner is made, before the first {@link #seal}. */
    @Transactional
    public void makeKey(KeyOwner owner) {
        if (find(owner).isEmpty()) {
            jdbc.sql("insert into data_key (owner, wrapped, master_key, created_at) values (?, ?, ?, ?)")
                    .params(owner.name(), keys.newDataKey(owner), keys.id(), Timestamp.from(clock.instant()))
                    .update();
        }
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

    /** Destroys the owner's data key: what it sealed can never be opened again. */
    @Transactional
    public void destroy(KeyOwner owner) {
        jdbc.sql("delete from data_key where owner = ?").param(owner.name()).update();
        opened.remove(owner);
    }

    /** Reads the keys of a list at once, so that opening its values needs no query each. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public void warm(Collection<KeyOwner> owners) {
        List<String> cold = owners.stream()
                .filter(owner -> !opened.containsKey(owner))
                .map(KeyOwner::name)
                .distinct()
                .toList();
        for (int from = 0; from < cold.size(); from += CHUNK) {
            jdbc.sql("select owner, wrapped from data_key where owner in (:owners)")
                    .param("owners", cold.subList(from, Math.min(cold.size(), from + CHUNK)))
                    .query((row, number) -> Map.entry(new KeyOwner(row.getString(1)), row.getBytes(2)))
                    .list()
                    .forEach(found -> opened.put(found.getKey(), keys.open(found.getValue(), found.getKey())));
        }
    }

    public boolean hasKey(KeyOwner owner) {
        return find(owner).isPresent();
    }

    /** For look-up of an e-mail address only: equal addresses give equal 96-bit values, told apart by purpose. */
    public String blindIndex(String purpose, String value) {
        return HexFormat.of().formatHex(keys.index(purpose, value), 0, 12);
    }

    /** A keyed hash that nobody without the master key can make, 64 hex digits; not for look-up. */
    public String mac(String purpose, String text) {
        return HexFormat.of().formatHex(keys.index("mac " + purpose, text));
    }

    /** A new master key as text, for VAULT_KEY. */
    public static String newMasterKey() {
        return VaultKeys.newMasterKey();
    }

    private Aead key(KeyOwner owner) {
        Aead known = opened.get(owner);
        if (known != null) {
            return known;
        }
        Aead found = find(owner)
                .map(wrapped -> keys.open(wrapped, owner))
                .orElseThrow(() -> new Unreadable("the data key was destroyed or never made"));
        opened.put(owner, found);
        return found;
    }

    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    Optional<byte[]> find(KeyOwner owner) {
        return jdbc.sql("select wrapped from data_key where owner = ?")
                .param(owner.name())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
