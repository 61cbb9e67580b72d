package nyc.icefree.volunteers;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface HelpsRepository extends JpaRepository<Helps, UUID> {
    List<Helps> findByPersonId(UUID person);

    @Query("""
            select h from Helps h where h.personId in
            (select x.personId from Helps x where x.organizationId in :organizations)""")
    List<Helps> ofThoseHelping(Collection<UUID> organizations);

    @Modifying
    @Query("delete from Helps h where h.personId = :person")
    void deleteOf(UUID person);
}
