package nyc.icefree.partnercalendars;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SourceRepository extends Repository<Source, UUID> {
    Source save(Source source);

    void delete(Source source);

    Optional<Source> findById(UUID id);

    List<Source> findByOrganizationIn(Collection<UUID> organizations);

    List<Source> findAll();

    boolean existsByOrganizationAndAddressMark(UUID organization, String mark);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Source s where s.id = :id")
    Optional<Source> lock(UUID id);
}
