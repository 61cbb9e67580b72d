package nyc.icefree.volunteers;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface VolunteerRepository extends JpaRepository<Volunteer, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Volunteer v where v.personId = :person")
    Optional<Volunteer> lock(UUID person);

    @Query("""
            select v from Volunteer v where v.confirmedAt is not null and v.personId in
            (select h.personId from Helps h where h.organizationId in :organizations) order by v.personId""")
    List<Volunteer> helping(Collection<UUID> organizations, Limit limit);

    /** Those for whom something may be due; each is looked at again under its lock. */
    @Query("""
            select v.personId from Volunteer v where (v.confirmedAt is null and v.signedUpAt < :unconfirmed)
            or (v.confirmedAt is not null and v.askedAt is null and v.heardAt < :silent) or v.askedAt < :unanswered""")
    List<UUID> due(Instant unconfirmed, Instant silent, Instant unanswered);

    @Query("select v from Volunteer v where v.confirmedAt is not null order by v.personId")
    List<Volunteer> confirmed(Limit limit);
}
