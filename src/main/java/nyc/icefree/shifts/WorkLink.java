package nyc.icefree.shifts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.SecretToken;

/** The secret link of an organizer's own calendar: hash for look-up, token sealed under their key. */
@Entity
@Table(name = "shift_work_link")
class WorkLink {
    @Id
    private UUID personId;

    @Column(nullable = false, length = 64)
    private String tokenHash;

    @Column(nullable = false)
    private byte[] token;

    @Version
    private int version;

    protected WorkLink() {}

    WorkLink(PersonId person, SecretToken token, byte[] sealed) {
        personId = person.value();
        tokenHash = token.hash();
        this.token = sealed;
    }

    void renew(SecretToken next, byte[] sealed) {
        tokenHash = next.hash();
        token = sealed;
    }

    static String place(PersonId person) {
        return "shift_work_link:token:" + person;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    byte[] token() {
        return token;
    }
}
