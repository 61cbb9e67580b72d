package nyc.icefree.owncalendars;

import java.util.Optional;
import nyc.icefree.owncalendars.PersonalLinks.Calendar;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.VolunteerLeft;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Secret links of volunteers' calendars. Needs the caller's transaction. */
@Component
class VolunteerLinks {
    private final PersonalLinks links;
    private final VolunteerProfiles volunteers;

    VolunteerLinks(PersonalLinks links, VolunteerProfiles volunteers) {
        this.links = links;
        this.volunteers = volunteers;
    }

    /** @throws NotYours for a person who is not a volunteer */
    Optional<SecretToken> of(PersonId person) {
        if (volunteers.of(person).isEmpty()) {
            throw new NotYours();
        }
        return links.of(Calendar.SHIFTS, person);
    }

    /** Locks the volunteer, so that two clicks make one link. */
    SecretToken renew(PersonId person) {
        if (volunteers.hold(person).isEmpty()) {
            throw new NotYours();
        }
        return links.renew(Calendar.SHIFTS, person);
    }

    Optional<PersonId> resolve(String token) {
        return links.resolve(Calendar.SHIFTS, token);
    }

    @ApplicationModuleListener
    void on(VolunteerLeft left) {
        links.remove(Calendar.SHIFTS, left.volunteer());
    }
}
