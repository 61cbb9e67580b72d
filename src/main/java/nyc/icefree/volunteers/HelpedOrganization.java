package nyc.icefree.volunteers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One volunteer's choice to help one organization. Created and deleted, never changed. */
@Entity
@Table(name = "volunteer_helps")
class HelpedOrganization implements Persistable<UUID> {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID personId;

    @Column(nullable = false)
    private UUID organizationId;

    protected HelpedOrganization() {}

    HelpedOrganization(PersonId person, OrganizationId organization) {
        id = UUID.randomUUID();
        personId = person.value();
        organizationId = organization.value();
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    UUID person() {
        return personId;
    }

    OrganizationId organization() {
        return new OrganizationId(organizationId);
    }
}
