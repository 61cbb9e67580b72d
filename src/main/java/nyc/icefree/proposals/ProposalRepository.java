package nyc.icefree.proposals;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProposalRepository extends Repository<StoredProposal, UUID> {
    StoredProposal saveAndFlush(StoredProposal proposal);

    void delete(StoredProposal proposal);

    void flush();

    Optional<StoredProposal> findById(UUID id);

    /** Read before locking: it tells what to lock first. */
    @Query("select new nyc.icefree.proposals.ProposedScope(p.event, p.scope) from StoredProposal p where p.id = :id")
    Optional<ProposedScope> reach(UUID id);

    /** Makes two people who decide wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from StoredProposal p where p.id = :id")
    Optional<StoredProposal> lock(UUID id);

    @Query("select p from StoredProposal p where p.declined is null order by p.proposedAt, p.id")
    List<StoredProposal> open();

    /** Proposals for this date alone, then for its series. */
    @Query("select p from StoredProposal p where (p.event = :event and p.series is null) or p.series = :series"
            + " order by case when p.series is null then 0 else 1 end, p.proposedAt, p.id")
    List<StoredProposal> ofDate(UUID event, @Nullable UUID series);

    List<StoredProposal> findByEventAndSeriesIsNull(UUID event);

    List<StoredProposal> findBySeries(UUID series);

    List<StoredProposal> findByEvent(UUID event);
}
