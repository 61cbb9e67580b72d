package nyc.icefree.volunteers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A person who helps. Its row is locked while their commitments are decided. */
@Entity
@Table(name = "volunteer")
class Volunteer {
    @Id
    private UUID personId;

    @Column(nullable = false)
    private byte[] answers;

    @Column(nullable = false)
    private Instant signedUpAt;

    @Nullable
    private Instant confirmedAt;

    @Column(nullable = false)
    private Instant heardAt;

    /** When they were asked whether they still help; null when no answer is due. */
    @Nullable
    private Instant askedAt;

    @Version
    private int version;

    protected Volunteer() {}

    Volunteer(PersonId person, byte[] answers, Instant now) {
        personId = person.value();
        this.answers = answers;
        signedUpAt = now;
        heardAt = now;
    }

    /** A sign of life, written once a day at most. */
    void hear(Instant now) {
        if (askedAt != null || heardAt.isBefore(now.minus(Duration.ofDays(1)))) {
            heardAt = now;
            askedAt = null;
        }
    }

    void ask(Instant now) {
        if (askedAt == null) {
            askedAt = now;
        }
    }

    /** Starts the time for confirming again. */
    void renew(Instant now) {
        if (confirmedAt == null) {
            signedUpAt = now;
        }
    }

    boolean unconfirmedSince(Instant limit) {
        return confirmedAt == null && signedUpAt.isBefore(limit);
    }

    boolean silentSince(Instant limit) {
        return askedAt == null && isSilent(limit);
    }

    boolean isSilent(Instant limit) {
        return confirmedAt != null && heardAt.isBefore(limit);
    }

    boolean unansweredSince(Instant limit) {
        return askedAt != null && askedAt.isBefore(limit);
    }

    void answer(byte[] sealed) {
        answers = sealed;
    }

    void confirm(Instant now) {
        confirmedAt = now;
        heardAt = now;
        askedAt = null;
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
