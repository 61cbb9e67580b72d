package nyc.icefree.rsvp;

import java.util.Optional;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * By what an answer is found again: keyed hashes under a key that is derived from its event's own and dies with it, so that a
 * backup of the database tells nobody afterwards whether an address or a code was among them.
 *
 * <p>A code is not stored, nor drawn by lot: it is itself such a hash of the manage link. So it can be shown again on the manage
 * page, and from it nobody comes to the link but by asking here.
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

    /** The same for an address in whichever spelling; as {@link #of(EventId, SayableCode)}. */
    public String of(EventId event, String email) {
        String one = EmailAddress.parse(email).map(EmailAddress::value).orElseGet(email::strip);
        return vault.mac(EventKeys.of(event), "rsvp:contact_mac", one);
    }

    /** Whether anything can be found: an event that nobody has answered, or whose answers are destroyed, has no key. */
    public Optional<EventId> known(EventId event) {
        return vault.hasKey(EventKeys.of(event)) ? Optional.of(event) : Optional.empty();
    }
}
