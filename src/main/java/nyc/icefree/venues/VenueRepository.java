package nyc.icefree.venues;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VenueRepository extends Repository<Venue, UUID> {
    Optional<Venue> findById(UUID id);

    /** The venue, or the one that it was merged into, through any number of merges. */
    default Optional<Venue> standing(UUID id) {
        var found = findById(id);
        var other = found.map(venue -> venue.mergedInto);
        return other.isPresent() ? standing(other.get()) : found;
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Venue v where v.id = :id")
    Optional<Venue> lock(UUID id);

    /** With access facts, so that they can be read after the query. */
    @Query("select v from Venue v left join fetch v.access where v.id in :ids")
    List<Venue> findByIdIn(Collection<UUID> ids);

    List<Venue> findByOwnerAndPrivatePlaceTrue(UUID owner);

    List<Venue> findByMergedInto(UUID kept);
}
