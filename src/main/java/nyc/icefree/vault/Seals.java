package nyc.icefree.vault;

import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import nyc.icefree.database.LogRepeats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives entities the vault, so that sealed values are opened when read, not when loaded. */
@Component
public class Seals {
    private static final Logger LOG = LoggerFactory.getLogger(Seals.class);
    private static final LogRepeats TOLD = new LogRepeats();

    private final ObjectProvider<Vault> vault;

    /** @param vault looked up late, because the vault itself needs the database */
    Seals(ObjectProvider<Vault> vault) {
        this.vault = vault;
    }

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

    /**
     * @param text empty when it cannot be opened
     * @param unreadable true when the right key would still open it: never overwrite it then
     */
    public record Opened(String text, boolean unreadable) {}

    /**
     * Empty for a value that cannot be opened.
     *
     * @throws KeysOutOfReach when the folder of keys cannot be read now, so that nobody takes the value for empty
     */
    public Opened open(KeyOwner owner, String place, byte[] sealed) {
        try {
            return new Opened(vault.getObject().open(owner, place, sealed), false);
        } catch (KeyDestroyed forgotten) {
            // the row came back from a backup
            return new Opened("", false);
        } catch (Unreadable e) {
            if (TOLD.isNew(place)) {
                LOG.error("{} cannot be opened: is the folder of keys the one that belongs to this database?", place);
            }
            return new Opened("", true);
        }
    }
}
