package nyc.icefree.shifts;

import java.util.Optional;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.springframework.stereotype.Component;

/** Shows, makes, renews and resolves the secret links of organizers' calendars, inside its caller's transaction. */
@Component
class WorkLinks {
    private final WorkLinkRepository links;
    private final Vault vault;

    WorkLinks(WorkLinkRepository links, Vault vault) {
        this.links = links;
        this.vault = vault;
    }

    Optional<SecretToken> of(PersonId person) {
        return links.findById(person.value())
                .map(link -> new SecretToken(vault.open(owner(person), WorkLink.place(person), link.token())));
    }

    SecretToken renew(PersonId person) {
        return replace(person).orElseGet(() -> {
            var token = SecretToken.random();
            links.save(new WorkLink(person, token, seal(person, token)));
            return token;
        });
    }

    /** A new one for who has one. */
    Optional<SecretToken> replace(PersonId person) {
        return links.findById(person.value()).map(link -> {
            var token = SecretToken.random();
            link.renew(token, seal(person, token));
            return token;
        });
    }

    void revoke(PersonId person) {
        links.deleteById(person.value());
    }

    Optional<PersonId> resolve(String token) {
        return links.findByTokenHash(new SecretToken(token).hash()).map(WorkLink::person);
    }

    private byte[] seal(PersonId person, SecretToken token) {
        return vault.seal(owner(person), WorkLink.place(person), token.value());
    }

    private static KeyOwner owner(PersonId person) {
        return KeyOwner.person(person.value());
    }
}
