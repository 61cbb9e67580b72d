package nyc.icefree.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** What finds an owner by a value, and what is left of it when things go wrong, on both databases. */
@DatabasesDiffer
abstract class LookUpContract extends AppParts {
    @AppTest
    static class OnH2Test extends LookUpContract {}

    @PostgresAppTest
    static class OnPostgresTest extends LookUpContract {}

    @Value("${vault.store}")
    Path folder;

    private final KeyOwner owner = KeyOwner.person(UUID.randomUUID());
    private final String value = Given.email();

    private boolean letFind(KeyOwner whom, String by) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            vault.makeKey(whom);
            return vault.letFind(whom, "test", by);
        }));
    }

    private Set<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("lookup-"))
                    .collect(Collectors.toSet());
        }
    }

    /** The files that this act left in the folder. */
    private Set<String> left(Runnable act) throws IOException {
        var before = files();
        act.run();
        var after = files();
        after.removeAll(before);
        return after;
    }

    @Test
    void an_owner_is_found_by_one_value_for_one_purpose() {
        assertTrue(letFind(owner, value));
        assertEquals(Optional.of(owner), vault.find("test", value));
        assertEquals(Optional.empty(), vault.find("other", value));
        assertTrue(letFind(owner, value));
        assertFalse(letFind(KeyOwner.person(UUID.randomUUID()), value));
        assertTrue(letFind(owner, "other " + value));
        assertEquals(Optional.empty(), vault.find("test", value));
    }

    @Test
    void the_file_goes_with_the_key() throws IOException {
        assertEquals(Set.of(), left(() -> {
            letFind(owner, value);
            vault.destroy(owner);
        }));
        assertEquals(Optional.empty(), vault.find("test", value));
    }

    @Test
    void of_a_transaction_that_failed_nothing_is_found_and_nothing_stays() throws IOException {
        var left = left(() -> transaction.executeWithoutResult(status -> {
            vault.makeKey(owner);
            vault.letFind(owner, "test", value);
            status.setRollbackOnly();
        }));
        assertEquals(1, left.size());
        assertEquals(Optional.empty(), vault.find("test", value));
        var other = KeyOwner.person(UUID.randomUUID());
        assertTrue(letFind(other, value));
        assertEquals(Optional.of(other), vault.find("test", value));
        vault.destroy(other);
        left.retainAll(files());
        assertEquals(Set.of(), left);
    }

    @Test
    void what_died_before_the_file_was_removed_is_swept() throws IOException {
        var left = left(() -> letFind(owner, value));
        Sql.run(jdbc, "delete from vault_lookup where owner = ?", owner.name());
        assertEquals(Optional.empty(), vault.find("test", value));
        vault.destroyDoomed();
        left.retainAll(files());
        assertEquals(Set.of(), left);
    }

    /** An older backup of the database beside today's folder: whoever lives is found again, whoever was destroyed is not. */
    @Test
    void what_is_missing_is_written_again_for_the_living_only() throws IOException {
        var gone = KeyOwner.person(UUID.randomUUID());
        var files = left(() -> letFind(owner, value));
        var destroyed = left(() -> letFind(gone, "gone " + value));
        Files.delete(folder.resolve(files.iterator().next()));
        var rows = jdbc.sql("select * from vault_lookup where owner = ?")
                .param(gone.name())
                .query()
                .singleRow();
        vault.destroy(gone);
        Sql.run(
                jdbc,
                "insert into vault_lookup (id, owner, sealed_file) values (?, ?, ?)",
                rows.get("id"),
                rows.get("owner"),
                rows.get("sealed_file"));
        vault.destroyDoomed();
        assertEquals(Optional.of(owner), vault.find("test", value));
        destroyed.retainAll(files());
        assertEquals(Set.of(), destroyed);
        vault.destroy(gone);
    }

    @Test
    void of_several_at_once_one_is_found() throws Exception {
        var all = AtOnce.run(4, () -> letFind(KeyOwner.person(UUID.randomUUID()), value));
        int found = 0;
        for (var one : all) {
            found += one.get() ? 1 : 0;
        }
        assertEquals(1, found);
        assertTrue(vault.find("test", value).isPresent());
    }
}
