package nyc.icefree.shifts;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.SecretToken;

/** The secret link of somebody's own calendar: hash for look-up, token sealed under their key; one a person. */
@MappedSuperclass
abstract class PersonalLink {
    @Id
    private UUID personId;

    @Column(nullable = false, length = 64)
    private String tokenHash;

    @Column(nullable = false)
    private byte[] token;

    @Version
    private int version;

    protected PersonalLink() {}

    PersonalLink(PersonId person, SecretToken token, byte[] sealed) {
        personId = person.value();
        tokenHash = token.hash();
        this.token = sealed;
    }

    void renew(SecretToken next, byte[] sealed) {
        tokenHash = next.hash();
        token = sealed;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    byte[] token() {
        return token;
    }
}
