package nyc.icefree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Unreadable;
import nyc.icefree.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ApplicationStartsTest {
    @Autowired
    Vault vault;

    @Test
    void a_sealed_value_dies_with_its_key() {
        var owner = KeyOwner.event(UUID.randomUUID());
        vault.makeKey(owner);
        byte[] sealed = vault.seal(owner, "rsvp:name:1", "Ada");
        assertEquals("Ada", vault.open(owner, "rsvp:name:1", sealed));
        assertThrows(Unreadable.class, () -> vault.open(owner, "rsvp:name:2", sealed));
        vault.destroy(owner);
        assertThrows(Unreadable.class, () -> vault.open(owner, "rsvp:name:1", sealed));
    }
}
