package nyc.icefree.vault;

import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gives what is stored its way to the vault, so that it is opened when somebody reads it, and not when it is merely loaded:
 * a public page of what is hidden opens nothing.
 */
@Component
public class Seals {
    private final ObjectProvider<Vault> vault;

    /** @param vault asked for late, since it stands on the database itself */
    Seals(ObjectProvider<Vault> vault) {
        this.vault = vault;
    }

    /** What is kept sealed. */
    public interface Sealed {
        void openedBy(Seals seals);
    }

    @PostLoad
    @PrePersist
    void give(Object stored) {
        if (stored instanceof Sealed sealed) {
            sealed.openedBy(this);
        }
    }

    public byte[] seal(KeyOwner owner, String place, String text) {
        vault.getObject().makeKey(owner);
        return vault.getObject().seal(owner, place, text);
    }

    /** Empty when its key is no more: it was forgotten, and only a backup still had the row. */
    public String open(KeyOwner owner, String place, byte[] sealed) {
        try {
            return vault.getObject().open(owner, place, sealed);
        } catch (Unreadable destroyed) {
            return "";
        }
    }
}
