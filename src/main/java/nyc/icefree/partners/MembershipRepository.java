package nyc.icefree.partners;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<Membership, UUID> {
    Membership save(Membership membership);

    void delete(Membership membership);

    Optional<Membership> findByPersonAndOrganization(UUID person, UUID organization);

    List<Membership> findByPerson(UUID person);

    List<Membership> findByOrganizationOrderByCreatedAt(UUID organization);

    List<Membership> findByOrganizationIn(Collection<UUID> organizations);

    /** All memberships of the active organizations in which the person is, their own included. */
    @Query(
            "select m from Membership m where m.organization in (select own.organization from Membership own, Organization o"
                    + " where own.organization = o.id and o.active and own.person = :person)")
    List<Membership> besides(UUID person);

    List<Membership> findByWaitsForPersonTrueAndWaitsSinceLessThanEqual(Instant limit);

    @Query("select m from Membership m, Organization o where m.organization = o.id and o.active and m.person = :person")
    List<Membership> acting(UUID person);
}
