package nyc.icefree.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds an owner by a value such as an address, while the database holds nothing that can be recomputed from it. A file
 * beside the keys, named by the value's keyed hash, holds a random id; a row says whose. A file without a row counts
 * for nothing.
 */
final class LookUp {
    private static final Logger LOG = LoggerFactory.getLogger(LookUp.class);
    static final String PREFIX = "lookup-";

    private final JdbcClient jdbc;
    private final DataKeys keys;
    private final KeyStore store;
    private final TransactionTemplate own;

    LookUp(JdbcClient jdbc, DataKeys keys, KeyStore store, TransactionTemplate own) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.store = store;
        this.own = own;
    }

    Optional<KeyOwner> find(String purpose, String value) {
        return idIn(file(purpose, value)).flatMap(this::ownerOf);
    }

    /** Needs the caller's transaction. Until it ends, nobody else makes or takes back a look-up. */
    void hold() {
        jdbc.sql("select name from vault_store order by name for update")
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** Writes the file to disk before the row is committed. False when the value belongs to another owner. */
    boolean make(KeyOwner owner, String purpose, String value) {
        hold();
        String file = file(purpose, value);
        var known = idIn(file).flatMap(this::ownerOf);
        if (known.isPresent()) {
            return known.get().equals(owner);
        }
        takeBack(owner);
        UUID id = UUID.randomUUID();
        byte[] sealed = keys.seal(owner, place(id), file);
        jdbc.sql("insert into vault_lookup (id, owner, sealed_file) values (?, ?, ?)")
                .params(id, owner.name(), sealed)
                .update();
        write(file, id);
        return true;
    }

    /** Deletes the row in the caller's transaction, and the file after its commit. */
    void takeBack(KeyOwner owner) {
        if (row("where owner = ?", owner.name()).isEmpty()) {
            return;
        }
        hold();
        row("where owner = ?", owner.name()).ifPresent(row -> {
            if (keys.has(owner)) {
                TransactionSynchronizationManager.registerSynchronization(new Removal(file(row)));
            }
            jdbc.sql("delete from vault_lookup where id = ?").param(row.id()).update();
        });
    }

    /** Removes files without a row, and writes missing ones again, as after a restored backup of the database. */
    void sweep() {
        Set<UUID> missing = new HashSet<>(
                jdbc.sql("select id from vault_lookup").query(UUID.class).list());
        for (String file : store.named(PREFIX)) {
            if (idIn(file).filter(missing::remove).isEmpty()) {
                removeStray(file);
            }
        }
        missing.forEach(this::writeAgain);
    }

    /** The lock keeps others from committing a look-up, so a file without a row stays without. */
    private void removeStray(String file) {
        own.executeWithoutResult(status -> {
            hold();
            if (idIn(file).flatMap(this::ownerOf).isEmpty()) {
                store.remove(file);
            }
        });
    }

    private void writeAgain(UUID id) {
        own.executeWithoutResult(status -> {
            hold();
            row("where id = ?", id).filter(row -> keys.has(row.owner())).ifPresent(row -> {
                String file = file(row);
                if (store.read(file).isEmpty()) {
                    write(file, id);
                }
            });
        });
    }

    private void write(String file, UUID id) {
        store.replace(file, id.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private record Row(UUID id, KeyOwner owner, byte[] sealedFile) {}

    private Optional<Row> row(String where, Object value) {
        return jdbc.sql("select id, owner, sealed_file from vault_lookup " + where)
                .param(value)
                .query((row, n) ->
                        new Row(row.getObject(1, UUID.class), new KeyOwner(row.getString(2)), row.getBytes(3)))
                .optional();
    }

    private String file(Row row) {
        return keys.open(row.owner(), place(row.id()), row.sealedFile());
    }

    private Optional<KeyOwner> ownerOf(UUID id) {
        return row("where id = ?", id).map(Row::owner);
    }

    private Optional<UUID> idIn(String file) {
        return store.read(file).flatMap(content -> {
            try {
                return Optional.of(UUID.fromString(new String(content, StandardCharsets.US_ASCII)));
            } catch (IllegalArgumentException spoilt) {
                return Optional.empty();
            }
        });
    }

    private String file(String purpose, String value) {
        return PREFIX + HexFormat.of().formatHex(Arrays.copyOf(keys.master().index("look-up " + purpose, value), 16));
    }

    private static String place(UUID id) {
        return "vault_lookup:sealed_file:" + id;
    }

    private final class Removal implements TransactionSynchronization {
        private final String file;

        Removal(String file) {
            this.file = file;
        }

        @Override
        public void afterCommit() {
            try {
                removeStray(file);
            } catch (RuntimeException e) {
                LOG.error("A look-up that was taken back could not be removed yet; tried again within the hour", e);
            }
        }
    }
}
