package nyc.icefree.shifts;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkLinkRepository extends JpaRepository<WorkLink, UUID> {
    Optional<WorkLink> findByTokenHash(String tokenHash);
}
