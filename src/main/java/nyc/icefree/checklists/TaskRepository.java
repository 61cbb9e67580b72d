package nyc.icefree.checklists;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TaskRepository extends JpaRepository<Task, UUID> {
    @Query("select t from Task t where t.event = :event order by t.daysBefore desc, t.createdAt, t.id")
    List<Task> ofEvent(UUID event);

    @Query("select count(t) from Task t where t.event = :event and t.doneAt is null")
    int open(UUID event);

    @Query("""
            select t from Task t where t.doneAt is null and t.organization in :organizations
            order by t.createdAt desc, t.id""")
    List<Task> open(Collection<UUID> organizations, Limit limit);
}
