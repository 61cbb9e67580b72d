package nyc.icefree.owncalendars;

import java.util.Optional;
import nyc.icefree.owncalendars.PersonalLinks.Calendar;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.SecretToken;
import org.springframework.stereotype.Component;

/** Secret links of organizers' calendars. Needs the caller's transaction. */
@Component
class WorkLinks {
    private final PersonalLinks links;

    WorkLinks(PersonalLinks links) {
        this.links = links;
    }

    Optional<SecretToken> of(PersonId person) {
        return links.of(Calendar.WORK, person);
    }

    SecretToken renew(PersonId person) {
        return links.renew(Calendar.WORK, person);
    }

    void revoke(PersonId person) {
        links.remove(Calendar.WORK, person);
    }

    Optional<PersonId> resolve(String token) {
        return links.resolve(Calendar.WORK, token);
    }
}
