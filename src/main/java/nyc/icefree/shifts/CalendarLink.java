package nyc.icefree.shifts;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.SecretToken;

/** The secret link of the calendar of a volunteer's shifts. */
@Entity
@Table(name = "shift_calendar_link")
class CalendarLink extends PersonalLink {
    protected CalendarLink() {}

    CalendarLink(PersonId person, SecretToken token, byte[] sealed) {
        super(person, token, sealed);
    }

    static String place(PersonId person) {
        return "shift_calendar_link:token:" + person;
    }
}
