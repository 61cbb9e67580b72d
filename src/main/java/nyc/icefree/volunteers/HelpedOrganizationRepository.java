package nyc.icefree.volunteers;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface HelpedOrganizationRepository extends JpaRepository<HelpedOrganization, UUID> {
    List<HelpedOrganization> findByPersonId(UUID person);

    @Modifying
    @Query("delete from HelpedOrganization h where h.personId = :person")
    void deleteOf(UUID person);

    @Modifying
    @Query("delete from HelpedOrganization h where h.personId = :person and h.organizationId = :organization")
    void deleteOf(UUID person, UUID organization);
}
