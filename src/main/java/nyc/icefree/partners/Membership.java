package nyc.icefree.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One person's role in one organization. */
@Entity
@Table(name = "membership")
class Membership {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID person;
    private UUID organization;

    @Enumerated(EnumType.STRING)
    private StaffRole role;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Membership() {}

    Membership(UUID person, UUID organization, StaffRole role, Instant now) {
        id = UUID.randomUUID();
        this.person = person;
        this.organization = organization;
        this.role = role;
        createdAt = now;
    }

    void become(StaffRole other) {
        role = other;
    }

    UUID person() {
        return person;
    }

    UUID organization() {
        return organization;
    }

    StaffRole role() {
        return role;
    }
}
