package nyc.icefree.partnercalendars;

import java.util.Optional;
import java.util.UUID;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Unreadable;
import nyc.icefree.vault.Vault;
import org.springframework.stereotype.Component;

/** Seals the addresses of partners' calendars; some are secret, and open the whole calendar. */
@Component
record SourceSecrets(Vault vault) {
    byte[] seal(UUID source, String address) {
        vault.makeKey(KeyOwner.source(source));
        return vault.seal(KeyOwner.source(source), place(source), address);
    }

    /** Empty when its key is lost; that concerns this calendar alone. */
    Optional<String> address(Source source) {
        try {
            return Optional.of(vault.open(KeyOwner.source(source.id), place(source.id), source.sealedAddress));
        } catch (Unreadable lost) {
            return Optional.empty();
        }
    }

    /** Keyed hash by which the database keeps an organization from adding one calendar twice. */
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
