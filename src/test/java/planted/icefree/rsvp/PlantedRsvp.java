package planted.icefree.rsvp;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Faults on purpose: an entity and its repository that other rooms can reach, and its table written by SQL too. */
@Entity
@Table(name = "planted")
public class PlantedRsvp {
    static final String BESIDE = "update planted set id = null";

    @Id
    UUID id;

    public interface PlantedRepository extends JpaRepository<PlantedRsvp, UUID> {}
}
