package nyc.icefree.events;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface EventPatternRepository extends JpaRepository<EventPattern, UUID> {
    List<EventPattern> findByIdIn(Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from EventPattern p where p.id = :id")
    Optional<EventPattern> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from EventPattern p where p.venue = :venue order by p.id")
    List<EventPattern> lockAt(UUID venue);
}
