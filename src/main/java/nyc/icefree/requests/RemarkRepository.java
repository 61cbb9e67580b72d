package nyc.icefree.requests;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RemarkRepository extends JpaRepository<Remark, UUID> {
    List<Remark> findByRequestOrderBySaidAt(UUID request);

    int countByRequest(UUID request);

    void deleteByRequest(UUID request);
}
