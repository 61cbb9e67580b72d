package nyc.icefree.events;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.questions.Questions;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EventRepository extends Repository<Event, UUID> {
    boolean existsByUid(String uid);

    boolean existsByUidAndOriginsIsEmpty(String uid);

    Optional<Event> findById(UUID id);

    void flush();

    /** Its questions alone, since they are needed for each answer. */
    @Query("select e.rsvps.questions as questions from Event e where e.id = :id")
    Optional<Asking> questions(UUID id);

    boolean existsByVenueAndIdNot(UUID venue, UUID id);

    /** With hosts and origins, which are always needed; hosts decide who may see the event. */
    @Query("select e from Event e left join fetch e.hosts left join fetch e.origins where e.id in :ids")
    List<Event> findByIdIn(Collection<UUID> ids);

    /** Like {@link #findByIdIn} with all of an event but its words, which are too long to come with each row. */
    @Query("select e from Event e left join fetch e.hosts left join fetch e.origins left join fetch e.tongues"
            + " left join fetch e.access where e.id in :ids")
    List<Event> findWholeByIdIn(Collection<UUID> ids);

    @Query("select new nyc.icefree.events.EventRepository$HostOf(e.id, h.organization) from Event e join e.hosts h"
            + " where e.id in :ids and h.accepted = true order by h.position")
    List<HostOf> hostsOf(Collection<UUID> ids);

    record HostOf(UUID event, UUID organization) {}

    @Query("select new nyc.icefree.events.EventRepository$StateOf(e.id, e.state) from Event e where e.id in :ids")
    List<StateOf> statesOf(Collection<UUID> ids);

    record StateOf(UUID event, EventState state) {}

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Event e where e.id = :id")
    Optional<Event> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Event e join e.hosts h where h.organization = :organization"
            + " and e.state in :states and e.slot.endsAt > :after order by e.id")
    List<Event> lockOf(UUID organization, Set<EventState> states, Instant after);

    @Query("select e from Event e where e.venue = :venue and e.slot.startsAt < :until and e.slot.endsAt > :from"
            + " and e.state in :states order by e.slot.startsAt, e.id")
    List<Event> at(UUID venue, Set<EventState> states, Instant from, Instant until);

    default List<Event> heldAt(UUID venue, Instant from, Instant until) {
        return at(venue, EventState.all(EventState::dateHolds), from, until);
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Event e where e.venue = :venue order by e.id")
    List<Event> lockAt(UUID venue);

    interface Asking {
        Questions getQuestions();
    }
}
