package planted.icefree.rsvp;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Faults on purpose: an entity and its repository that other rooms can reach, its table written by SQL too, its field by another class. */
@Entity
@Table(name = "planted")
public class PlantedRsvp {
    static final String BESIDE = "update planted set id = null";

    @Id
    UUID id;

    static final class PlantedPen {
        void write(PlantedRsvp rsvp) {
            rsvp.id = UUID.randomUUID();
        }
    }

    public interface PlantedRepository extends JpaRepository<PlantedRsvp, UUID> {}
}
