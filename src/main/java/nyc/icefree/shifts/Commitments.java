package nyc.icefree.shifts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.people.PersonId;
import nyc.icefree.time.TimeSlot;
import org.springframework.stereotype.Component;

/** What volunteers hold of events that take place: shifts of a cancelled event bind nobody. */
@Component
class Commitments {
    private final AssignmentRepository assignments;
    private final ShiftEvents events;

    Commitments(AssignmentRepository assignments, ShiftEvents events) {
        this.assignments = assignments;
        this.events = events;
    }

    List<Commitment> of(PersonId person, Instant from) {
        return byPerson(assignments.heldBy(person.value(), from)).getOrDefault(person, List.of());
    }

    /** Of all these. */
    Map<PersonId, List<Commitment>> of(Collection<UUID> persons) {
        return persons.isEmpty() ? Map.of() : byPerson(assignments.heldByAll(persons));
    }

    /** Of everybody, as far as they overlap the slot. */
    Map<PersonId, List<Commitment>> within(TimeSlot slot) {
        return byPerson(assignments.heldWithin(slot.startsAt(), slot.endsAt()));
    }

    private Map<PersonId, List<Commitment>> byPerson(List<HeldShift> held) {
        var standings = events.standings(held.stream().map(HeldShift::shift).toList());
        Map<PersonId, List<Commitment>> found = new HashMap<>();
        for (HeldShift one : held) {
            if (standings.of(one.shift()) != EventStanding.GONE) {
                found.computeIfAbsent(new PersonId(one.person()), p -> new ArrayList<>())
                        .add(one.shift().commitment());
            }
        }
        return found;
    }
}
