package nyc.icefree.partners;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrganizationRepository extends Repository<Organization, UUID> {
    Organization saveAndFlush(Organization organization);

    Optional<Organization> findById(UUID id);

    List<Organization> findAllByOrderByName();

    @Query("select new nyc.icefree.partners.NamedOrganization(o.id, o.name) from Organization o")
    List<NamedOrganization> named();

    /** With descriptions, in one query. */
    @Query("select o from Organization o left join fetch o.descriptions where o.active order by o.name")
    List<Organization> active();

    Optional<Organization> findFirstByRunsCampaignTrue();

    /** Locks the row, so that counts of its members stay true until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organization o where o.id = :id")
    Optional<Organization> lock(UUID id);
}
