package planted.icefree.rsvp;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** A fault on purpose: an entity and its repository that other rooms can reach. */
@Entity
public class PlantedRsvp {
    @Id
    UUID id;

    public interface PlantedRepository extends JpaRepository<PlantedRsvp, UUID> {}
}
