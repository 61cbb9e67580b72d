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

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Venue v where v.id = :id")
    Optional<Venue> lock(UUID id);

    List<Venue> findByIdIn(Collection<UUID> ids);

    List<Venue> findByOwnerAndPrivatePlaceTrue(UUID owner);

    List<Venue> findByMergedInto(UUID kept);
}
