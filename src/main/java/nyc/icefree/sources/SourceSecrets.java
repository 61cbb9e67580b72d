package nyc.icefree.sources;

import java.util.Optional;
import java.util.UUID;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Unreadable;
import nyc.icefree.vault.Vault;
import org.springframework.stereotype.Component;

/** Seals the addresses of partners' calendars, of which some are secret: whoever has one reads all of it. */
@Component
class SourceSecrets {
    private final Vault vault;

    SourceSecrets(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(UUID source, String address) {
        vault.makeKey(KeyOwner.source(source));
        return vault.seal(KeyOwner.source(source), place(source), address);
    }

    /** Empty when it cannot be read any more, since its key is lost: that costs this one calendar and no other. */
    Optional<String> address(Source source) {
        try {
            return Optional.of(vault.open(KeyOwner.source(source.id), place(source.id), source.sealedAddress));
        } catch (Unreadable lost) {
            return Optional.empty();
        }
    }

    /** By which the database keeps an organization from adding one calendar twice. */
    String mark(UUID organization, String address) {
        return vault.mac("source address", organization + " " + address);
    }

    void forget(UUID source) {
        vault.destroy(KeyOwner.source(source));
    }

    private static String place(UUID source) {
        return "source:address:" + source;
    }
}
