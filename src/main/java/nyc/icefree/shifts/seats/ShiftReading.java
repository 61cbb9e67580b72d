package nyc.icefree.shifts.seats;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.database.OncePerRequest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.shifts.ShiftId;
import org.springframework.stereotype.Component;

/** Shifts and who is in them, each read once per request where nothing may be written. */
@Component
public record ShiftReading(ShiftRepository shifts, AssignmentRepository assignments, OncePerRequest once) {
    public Optional<Shift> find(ShiftId id) {
        return Optional.ofNullable(find(Set.of(id)).get(id));
    }

    public Map<ShiftId, Shift> find(Collection<ShiftId> ids) {
        return once.getAll(
                Shift.class,
                ids,
                wanted -> byId(
                        shifts.findAllById(wanted.stream().map(ShiftId::value).toList())));
    }

    /** By start. */
    public List<Shift> ofEvent(EventId event) {
        var found = shifts.ofEvent(event.value());
        var byId = byId(found);
        once.getAll(Shift.class, byId.keySet(), wanted -> byId);
        return found;
    }

    public List<Assignment> rows(Collection<ShiftId> ids) {
        return once
                .getAll(
                        Assignment.class,
                        ids,
                        wanted -> assignments
                                .findByShiftIdIn(
                                        wanted.stream().map(ShiftId::value).toList())
                                .stream()
                                .collect(Collectors.groupingBy(Assignment::shift)))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Map<ShiftId, Shift> byId(Collection<Shift> found) {
        return found.stream().collect(Collectors.toMap(Shift::id, Function.identity()));
    }
}
