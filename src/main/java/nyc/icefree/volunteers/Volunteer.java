package nyc.icefree.volunteers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A person who helps; its row is what is locked while their commitments are decided. */
@Entity
@Table(name = "volunteer")
class Volunteer {
    @Id
    private UUID personId;

    /** Languages, skills and boroughs, sealed. */
    @Column(nullable = false)
    private byte[] answers;

    @Column(nullable = false)
    private Instant signedUpAt;

    @Nullable
    private Instant confirmedAt;

    @Version
    private int version;

    protected Volunteer() {}

    Volunteer(PersonId person, byte[] answers, Instant now) {
        personId = person.value();
        this.answers = answers;
        signedUpAt = now;
    }

    void answer(byte[] sealed) {
        answers = sealed;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    byte[] answers() {
        return answers;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }
}
