package nyc.icefree.shifts;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarLinkRepository extends JpaRepository<CalendarLink, UUID> {
    Optional<CalendarLink> findByTokenHash(String tokenHash);
}
