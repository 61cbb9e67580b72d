package nyc.icefree.shifts;

import java.util.Optional;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.springframework.stereotype.Component;

/** Shows, makes, renews and resolves the secret links of volunteers' calendars, inside its caller's transaction. */
@Component
class CalendarLinks {
    private final CalendarLinkRepository links;
    private final VolunteerProfiles volunteers;
    private final Vault vault;

    CalendarLinks(CalendarLinkRepository links, VolunteerProfiles volunteers, Vault vault) {
        this.links = links;
        this.volunteers = volunteers;
        this.vault = vault;
    }

    /** @throws NotYours for who is not a volunteer */
    Optional<SecretToken> of(PersonId person) {
        if (volunteers.of(person).isEmpty()) {
            throw new NotYours();
        }
        return links.findById(person.value())
                .map(link -> new SecretToken(vault.open(owner(person), CalendarLink.place(person), link.token())));
    }

    SecretToken renew(PersonId person) {
        hold(person);
        return replace(person).orElseGet(() -> make(person));
    }

    /** A new one for who has one. */
    Optional<SecretToken> replace(PersonId person) {
        return links.findById(person.value()).map(link -> {
            SecretToken next = SecretToken.random();
            link.renew(next, seal(person, next));
            return next;
        });
    }

    Optional<PersonId> resolve(String token) {
        return links.findByTokenHash(new SecretToken(token).hash()).map(CalendarLink::person);
    }

    void forget(PersonId person) {
        links.deleteById(person.value());
    }

    /** One at a time, so that two clicks make one link only. */
    private void hold(PersonId person) {
        if (volunteers.hold(person).isEmpty()) {
            throw new NotYours();
        }
    }

    private SecretToken make(PersonId person) {
        SecretToken token = SecretToken.random();
        links.save(new CalendarLink(person, token, seal(person, token)));
        return token;
    }

    private byte[] seal(PersonId person, SecretToken token) {
        return vault.seal(owner(person), CalendarLink.place(person), token.value());
    }

    private static KeyOwner owner(PersonId person) {
        return KeyOwner.person(person.value());
    }
}
