package nyc.icefree.vault;

import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import nyc.icefree.database.LogRepeats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gives what is stored its way to the vault, so that it is opened when somebody reads it, and not when it is merely loaded:
 * a public page of what is hidden opens nothing.
 */
@Component
public class Seals {
    private static final Logger LOG = LoggerFactory.getLogger(Seals.class);
    private static final LogRepeats TOLD = new LogRepeats();

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

    /**
     * What was sealed, as far as it can be opened.
     *
     * @param text empty when it cannot
     * @param unreadable whether it could be opened again, if the right key were put back: nothing may be written over it
     */
    public record Opened(String text, boolean unreadable) {}

    /**
     * Of what cannot be opened the rest is shown.
     *
     * @throws KeysOutOfReach when the folder of keys cannot be read now, so that nobody takes it for empty
     */
    public Opened open(KeyOwner owner, String place, byte[] sealed) {
        try {
            return new Opened(vault.getObject().open(owner, place, sealed), false);
        } catch (KeyDestroyed forgotten) {
            // only a backup still had the row
            return new Opened("", false);
        } catch (Unreadable e) {
            if (TOLD.isNew(place)) {
                LOG.error("{} cannot be opened: is the folder of keys the one that belongs to this database?", place);
            }
            return new Opened("", true);
        }
    }
}
