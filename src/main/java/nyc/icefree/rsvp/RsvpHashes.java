package nyc.icefree.rsvp;

import java.util.Optional;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * Keyed hashes that find an RSVP. Their key is derived from the event's and dies with it, so a backup tells nobody
 * later whether an address or a code was among them. <p>A code is not stored: it is a hash of the manage link, so the
 * manage page can show it again, and nobody gets from it to the link except through this app.
 */
@Component
public class RsvpHashes {
    private final Vault vault;

    RsvpHashes(Vault vault) {
        this.vault = vault;
    }

    public SayableCode code(EventId event, SecretToken manage) {
        return SayableCode.of(vault.mac(EventKeys.of(event), "recovery code of a manage link", manage.value()));
    }

    /** @throws nyc.icefree.vault.KeyDestroyed when nobody has answered yet, or all is destroyed */
    public String of(EventId event, SayableCode code) {
        return vault.mac(EventKeys.of(event), "rsvp:code_mac", code.digits());
    }

    /** Hash of an address in any spelling; throws like {@link #of(EventId, SayableCode)}. */
    public String of(EventId event, String email) {
        String one = EmailAddress.parse(email).map(EmailAddress::value).orElseGet(email::strip);
        return vault.mac(EventKeys.of(event), "rsvp:contact_mac", one);
    }

    /** Empty when nothing can be found: the event has no key. */
    public Optional<EventId> known(EventId event) {
        return vault.hasKey(EventKeys.of(event)) ? Optional.of(event) : Optional.empty();
    }
}
