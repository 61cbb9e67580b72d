package nyc.icefree.volunteers;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface VolunteerRepository extends JpaRepository<Volunteer, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Volunteer v where v.personId = :person")
    Optional<Volunteer> lock(UUID person);

    /** As {@link #lock} for several, always in the same order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Volunteer v where v.personId in :persons order by v.personId")
    List<Volunteer> lockAll(Collection<UUID> persons);

    /** One row for each organization that such a volunteer helps. */
    @Query("""
            select new nyc.icefree.volunteers.VolunteerRepository$Choice(v, h) from Volunteer v
            join HelpedOrganization h on h.personId = v.personId
            where v.confirmedAt is not null and v.personId in
            (select x.personId from HelpedOrganization x where x.organizationId in :organizations) order by v.personId""")
    List<Choice> helping(Collection<UUID> organizations);

    /** One row for each organization; one with null for somebody who helps none. */
    @Query("""
            select new nyc.icefree.volunteers.VolunteerRepository$Choice(v, h) from Volunteer v
            left join HelpedOrganization h on h.personId = v.personId where v.personId in :persons""")
    List<Choice> withHelps(Collection<UUID> persons);

    record Choice(Volunteer volunteer, @Nullable HelpedOrganization helps) {}

    /** Candidates only: check each again under its lock. */
    @Query("""
            select v.personId from Volunteer v where (v.confirmedAt is null and v.signedUpAt < :unconfirmed)
            or (v.confirmedAt is not null and v.askedAt is null and v.heardAt < :silent) or v.askedAt < :unanswered""")
    List<UUID> due(Instant unconfirmed, Instant silent, Instant unanswered);

    @Query("select v.personId from Volunteer v")
    List<UUID> ids();

    /** The first of those who confirmed, as {@link #withHelps}. */
    @Query("""
            select new nyc.icefree.volunteers.VolunteerRepository$Choice(v, h) from Volunteer v
            left join HelpedOrganization h on h.personId = v.personId where v.personId in (select x.personId from Volunteer x
            where x.confirmedAt is not null order by x.personId limit :most) order by v.personId""")
    List<Choice> confirmed(int most);
}
