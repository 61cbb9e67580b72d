package nyc.icefree.requests;

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

interface RequestRepository extends JpaRepository<Request, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Request r where r.id = :id")
    Optional<Request> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Request r where r.tokenHash = :hash")
    Optional<Request> lockByTokenHash(String hash);

    Optional<Request> findByTokenHash(String hash);

    Optional<Request> findByIdempotencyKey(UUID key);

    Optional<Request> findByEvent(UUID event);

    /** Waiting ones first, then the oldest. */
    @Query("""
            select r from Request r where r.state in :states and (:everything = true or r.organization in :organizations)
            order by r.waits desc, r.createdAt, r.id""")
    List<Request> queue(
            Collection<RequestState> states, boolean everything, Collection<UUID> organizations, Limit limit);

    @Query("""
            select r.id from Request r where r.decidedAt < :decidedBefore
            or (r.decidedAt is null and r.changedAt < :silentSince)""")
    List<UUID> due(Instant decidedBefore, Instant silentSince);
}
