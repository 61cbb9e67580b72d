package nyc.icefree.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nyc.icefree.caches.Caches;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes, finds and destroys data keys in the {@link KeyStore}. The database only notes doomed keys, so that a committed
 * destruction happens even if the process dies.
 */
@Component
class DataKeys {
    private static final Logger LOG = LoggerFactory.getLogger(DataKeys.class);
    private static final int KEPT = 10_000;
    /** How long this node may still know a key that another node destroyed. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final VaultKeys master;
    private final KeyStore store;
    private final LookUp lookUp;
    private final TransactionTemplate own;
    private final Map<KeyOwner, Opened> opened = Caches.ofEntries(KEPT, REMEMBERED);

    private record Opened(DataKey key, Instant at) {
        boolean holds(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(REMEMBERED));
        }
    }

    DataKeys(
            JdbcClient jdbc,
            Clock clock,
            VaultKeys master,
            VaultSettings settings,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.master = master;
        this.store = new KeyStore(Path.of(settings.store()));
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.lookUp = new LookUp(jdbc, this, store, own);
        own.executeWithoutResult(status -> recognize());
    }

    VaultKeys master() {
        return master;
    }

    LookUp lookUp() {
        return lookUp;
    }

    /** Needs the caller's transaction. A key made in a transaction that failed is kept for the next one. */
    void make(KeyOwner owner) {
        if (unmark(owner)) {
            store.destroy(owner);
        }
        if (!store.has(owner)) {
            store.writeNew(owner, written(master.id(), master.newDataKey(owner)));
            opened.remove(owner);
        }
    }

    /** Needs the caller's transaction; the key's file is destroyed after its commit. */
    void doom(KeyOwner owner) {
        lookUp.takeBack(owner);
        unmark(owner);
        jdbc.sql("insert into data_key_doomed (owner, doomed_at) values (?, ?)")
                .params(owner.name(), Timestamp.from(clock.instant()))
                .update();
        opened.remove(owner);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                isDestroyed(owner);
            }
        });
    }

    /** Destroys doomed keys that a dead process or failed disk has left. */
    int destroyDoomed() {
        int destroyed = 0;
        for (var owner : doomed()) {
            if (isDestroyed(owner)) {
                destroyed++;
            }
        }
        lookUp.sweep();
        store.sweepHalfMade(clock.instant());
        return destroyed;
    }

    /** Logs a failure, so that one bad file does not stop the others. */
    private boolean isDestroyed(KeyOwner owner) {
        try {
            destroy(owner);
            return true;
        } catch (RuntimeException e) {
            LOG.error("A doomed key could not be destroyed yet; tried again within the hour", e);
            return false;
        }
    }

    private List<KeyOwner> doomed() {
        return jdbc.sql("select owner from data_key_doomed")
                .query((row, n) -> new KeyOwner(row.getString(1)))
                .list();
    }

    /** Locks the row, so that nobody makes the owner's next key meanwhile. */
    private void destroy(KeyOwner owner) {
        own.executeWithoutResult(status -> {
            if (unmark(owner)) {
                store.destroy(owner);
                opened.remove(owner);
            }
        });
    }

    private boolean unmark(KeyOwner owner) {
        return jdbc.sql("delete from data_key_doomed where owner = ?")
                        .param(owner.name())
                        .update()
                > 0;
    }

    boolean has(KeyOwner owner) {
        return store.has(owner);
    }

    Optional<DataKey> find(KeyOwner owner) {
        Instant now = clock.instant();
        Opened known = opened.get(owner);
        if (known == null || !known.holds(now)) {
            // atomic, so that a destruction waits and then also removes the remembered key
            known = opened.compute(
                    owner,
                    (asked, before) -> before != null && before.holds(now)
                            ? before
                            : store.find(asked)
                                    .map(kept -> new Opened(read(kept, asked), now))
                                    .orElse(null));
        }
        return Optional.ofNullable(known).map(Opened::key);
    }

    byte[] seal(KeyOwner owner, String place, String plain) {
        try {
            return key(owner)
                    .sealing()
                    .encrypt(plain.getBytes(StandardCharsets.UTF_8), place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    String open(KeyOwner owner, String place, byte[] sealed) {
        try {
            byte[] plain = key(owner).sealing().decrypt(sealed, place.getBytes(StandardCharsets.UTF_8));
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new Unreadable("the value was sealed for another place or changed", e);
        }
    }

    byte[] mac(KeyOwner owner, String purpose, String text) {
        return key(owner).mac(purpose, text);
    }

    private DataKey key(KeyOwner owner) {
        return find(owner).orElseThrow(KeyDestroyed::new);
    }

    /** The master key's id before the wrapped data key, so that a wrong master key is noticed. */
    private static byte[] written(String masterKey, byte[] wrapped) {
        byte[] name = masterKey.getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(name, name.length + wrapped.length);
        System.arraycopy(wrapped, 0, all, name.length, wrapped.length);
        return all;
    }

    private DataKey read(byte[] kept, KeyOwner owner) {
        if (!master.hasMade(kept)) {
            throw new Unreadable("the data key was made with another master key");
        }
        return master.open(Arrays.copyOfRange(kept, master.id().length(), kept.length), owner);
    }

    /** Refuses an empty or foreign folder of keys: everything sealed would look destroyed. */
    private void recognize() {
        List<String> expected = jdbc.sql("select name from vault_store")
                .query((row, n) -> row.getString(1))
                .list();
        if (expected.isEmpty()) {
            jdbc.sql("insert into vault_store (name) values (?)")
                    .param(store.name())
                    .update();
        } else if (store.isNew() || !expected.contains(store.name())) {
            throw new VaultUnusable(
                    "VAULT_STORE does not name the folder of keys that belongs to this database. Without it nothing personal"
                            + " can be read.",
                    "Name the right folder, or put its newest copy in place. If the data is only the demo's, delete the folder"
                            + " data and start again.");
        }
    }
}
