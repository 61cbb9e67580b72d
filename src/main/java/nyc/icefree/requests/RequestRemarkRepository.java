package nyc.icefree.requests;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RequestRemarkRepository extends JpaRepository<RequestRemark, UUID> {
    List<RequestRemark> findByRequestOrderBySaidAt(UUID request);

    int countByRequest(UUID request);

    void deleteByRequest(UUID request);
}
