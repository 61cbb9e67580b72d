package nyc.icefree.series;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SeriesRepository extends Repository<Series, UUID> {
    boolean existsByUid(String uid);

    Series saveAndFlush(Series series);

    Optional<Series> findById(UUID id);

    List<Series> findByIdIn(Collection<UUID> ids);

    @Query("select s.root from Series s where s.id = :id")
    Optional<UUID> rootOf(UUID id);

    /** All series of a lineage, even if the first is gone. */
    default List<Series> family(UUID root) {
        return families(root, root);
    }

    @Query("select s from Series s where s.root between :first and :last order by s.root, s.createdAt, s.id")
    List<Series> families(UUID first, UUID last);

    List<Series> findAllById(Iterable<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Series s where s.id = :id")
    Optional<Series> lock(UUID id);

    @Query("select s.id from Series s where s.model = :event order by s.id")
    List<UUID> modelledOn(UUID event);

    /** Links the series that followed a deleted one to its predecessor, or to none. */
    @Modifying
    @Query("update Series s set s.follows = :instead, s.version = s.version + 1 where s.follows = :gone")
    void followInstead(UUID gone, @Nullable UUID instead);

    void delete(Series series);

    void flush();

    @Query("select s.id from Series s where s.rule is not null order by s.id")
    List<UUID> withRule();
}
