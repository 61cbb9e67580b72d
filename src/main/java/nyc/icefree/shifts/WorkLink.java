package nyc.icefree.shifts;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.SecretToken;

/** The secret link of the calendar of an organizer's work. */
@Entity
@Table(name = "shift_work_link")
class WorkLink extends PersonalLink {
    protected WorkLink() {}

    WorkLink(PersonId person, SecretToken token, byte[] sealed) {
        super(person, token, sealed);
    }

    static String place(PersonId person) {
        return "shift_work_link:token:" + person;
    }
}
