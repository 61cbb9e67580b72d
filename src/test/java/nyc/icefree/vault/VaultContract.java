package nyc.icefree.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.MovableClock;
import nyc.icefree.OwnFolder;
import nyc.icefree.PostgresAppTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.PlatformTransactionManager;

/** What the vault promises, on both databases. */
@DatabasesDiffer
abstract class VaultContract extends AppParts {
    @AppTest
    static class OnH2Test extends VaultContract {}

    @PostgresAppTest
    static class OnPostgresTest extends VaultContract {}

    @Autowired
    PlatformTransactionManager transactions;

    @Value("${vault.store}")
    Path folder;

    private final MovableClock clock = MovableClock.now();
    private final KeyOwner owner = KeyOwner.event(UUID.randomUUID());

    @Test
    void a_sealed_value_opens_only_in_its_place() {
        vault.makeKey(owner);
        byte[] sealed = vault.seal(owner, "rsvp:name:1", "Ada");
        assertEquals("Ada", vault.open(owner, "rsvp:name:1", sealed));
        assertThrows(Unreadable.class, () -> vault.open(owner, "rsvp:name:2", sealed));
    }

    @Test
    void a_sealed_value_dies_with_its_key() {
        vault.makeKey(owner);
        byte[] sealed = vault.seal(owner, "rsvp:name:1", "Ada");
        vault.destroy(owner);
        assertFalse(vault.hasKey(owner));
        assertThrows(Unreadable.class, () -> vault.open(owner, "rsvp:name:1", sealed));
        vault.makeKey(owner);
        assertThrows(Unreadable.class, () -> vault.open(owner, "rsvp:name:1", sealed));
    }

    @Test
    void a_keyed_hash_is_one_owners_for_one_purpose_and_dies_with_the_key() {
        vault.makeKey(owner);
        String tag = vault.mac(owner, "code", "1234");
        assertEquals(tag, vault.mac(owner, "code", "1234"));
        assertEquals(tag, new Vault(keys(folder)).mac(owner, "code", "1234"));
        assertNotEquals(tag, vault.mac(owner, "contact", "1234"));
        assertNotEquals(tag, vault.mac(owner, "code", "1235"));
        var other = KeyOwner.event(UUID.randomUUID());
        vault.makeKey(other);
        assertNotEquals(tag, vault.mac(other, "code", "1234"));
        vault.destroy(owner);
        assertThrows(KeyDestroyed.class, () -> vault.mac(owner, "code", "1234"));
        vault.makeKey(owner);
        assertNotEquals(tag, vault.mac(owner, "code", "1234"));
    }

    @Test
    void a_key_whose_destruction_is_rolled_back_lives_on() {
        vault.makeKey(owner);
        byte[] sealed = vault.seal(owner, "rsvp:name:1", "Ada");
        transaction.executeWithoutResult(status -> {
            vault.destroy(owner);
            status.setRollbackOnly();
        });
        assertEquals("Ada", vault.open(owner, "rsvp:name:1", sealed));
    }

    @Test
    void what_died_between_commit_and_destruction_is_destroyed_later() {
        vault.makeKey(owner);
        jdbc.sql("insert into data_key_doomed (owner, doomed_at) values (?, ?)")
                .params(owner.name(), java.sql.Timestamp.from(clock.instant()))
                .update();
        vault.destroyDoomed();
        assertFalse(vault.hasKey(owner));
    }

    @Test
    void a_file_that_cannot_be_removed_keeps_no_other() throws IOException {
        var last = KeyOwner.event(UUID.fromString(
                "ffffffff-ffff-4fff-bfff-" + owner.name().substring(owner.name().length() - 12)));
        vault.makeKey(last);
        Path stuck = folder.resolve(owner.name().replace(':', '-'));
        Files.createDirectories(stuck.resolve("held"));
        try {
            for (var doomed : List.of(owner, last)) {
                jdbc.sql("insert into data_key_doomed (owner, doomed_at) values (?, ?)")
                        .params(doomed.name(), java.sql.Timestamp.from(clock.instant()))
                        .update();
            }
            vault.destroyDoomed();
            assertFalse(vault.hasKey(last));
        } finally {
            Files.delete(stuck.resolve("held"));
            Files.delete(stuck);
            vault.destroyDoomed();
        }
    }

    @Test
    void another_node_forgets_a_destroyed_key_within_a_minute() {
        var elsewhere = new Vault(keys(folder));
        vault.makeKey(owner);
        byte[] sealed = elsewhere.seal(owner, "rsvp:name:1", "Ada");
        vault.destroy(owner);
        clock.forward(Duration.ofMinutes(1));
        assertThrows(Unreadable.class, () -> elsewhere.open(owner, "rsvp:name:1", sealed));
    }

    @Test
    void a_folder_of_another_database_is_refused(@TempDir Path strange) {
        assertThrows(IllegalStateException.class, () -> keys(strange));
    }

    private DataKeys keys(Path folder) {
        return new DataKeys(jdbc, clock, settings(folder).keys(), settings(folder), transactions);
    }

    private static VaultSettings settings(Path folder) {
        return new VaultSettings(null, OwnFolder.of().resolve("vault.key").toString(), true, folder.toString());
    }

    @Test
    void a_key_is_made_once() {
        vault.makeKey(owner);
        byte[] sealed = vault.seal(owner, "rsvp:name:1", "Ada");
        vault.makeKey(owner);
        assertEquals("Ada", vault.open(owner, "rsvp:name:1", sealed));
    }

    @Test
    void a_blind_index_tells_nothing_across_purposes() {
        assertEquals(vault.blindIndex("person", "ada@example.org"), vault.blindIndex("person", "ada@example.org"));
        assertNotEquals(vault.blindIndex("person", "ada@example.org"), vault.blindIndex("rsvp", "ada@example.org"));
    }
}
