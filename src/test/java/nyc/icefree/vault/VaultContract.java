package nyc.icefree.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the vault promises, on both databases. */
abstract class VaultContract {
    @AppTest
    static class OnH2Test extends VaultContract {}

    @PostgresAppTest
    static class OnPostgresTest extends VaultContract {}

    @Autowired
    Vault vault;

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
