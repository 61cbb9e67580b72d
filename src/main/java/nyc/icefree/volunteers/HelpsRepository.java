package nyc.icefree.volunteers;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface HelpsRepository extends JpaRepository<Helps, UUID> {
    List<Helps> findByPersonId(UUID person);

    @Modifying
    @Query("delete from Helps h where h.personId = :person")
    void deleteOf(UUID person);

    @Modifying
    @Query("delete from Helps h where h.personId = :person and h.organizationId = :organization")
    void deleteOf(UUID person, UUID organization);
}
