package nyc.icefree.shifts.seats;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.fit.Commitment;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.shifts.fit.Rest;
import nyc.icefree.shifts.seats.AssignmentRepository.HeldShift;
import org.springframework.stereotype.Component;

/** Shifts that volunteers hold, or did lately, of events that take place; shifts of cancelled events do not bind. */
@Component
public class Commitments {
    private final AssignmentRepository assignments;
    private final ShiftEvents events;

    Commitments(AssignmentRepository assignments, ShiftEvents events) {
        this.assignments = assignments;
        this.events = events;
    }

    /** From a week before the moment on, since rest may count from there. */
    public List<Commitment> of(PersonId person, Instant from) {
        return byPerson(assignments.heldBy(person.value(), from.minus(Rest.REACH)))
                .getOrDefault(person, List.of());
    }

    public record Standing(Map<ShiftId, AssignmentState> own, List<Commitment> commitments) {}

    /** From a week before the moment on, by one query. */
    public Standing standing(PersonId person, Instant from) {
        var all = assignments.withShiftsOf(person.value());
        Instant since = from.minus(Rest.REACH);
        var held = all.stream()
                .filter(one -> one.assignment().helped())
                .filter(one -> one.shift().slot().endsAt().isAfter(since))
                .map(one -> new HeldShift(
                        person.value(),
                        one.shift(),
                        one.assignment().part(),
                        one.assignment().state()))
                .toList();
        return new Standing(
                all.stream()
                        .filter(one -> one.assignment().own() != null)
                        .collect(Collectors.toMap(
                                one -> one.shift().id(), one -> one.assignment().state())),
                byPerson(held).getOrDefault(person, List.of()));
    }

    public Map<PersonId, List<Commitment>> of(Collection<UUID> persons) {
        return persons.isEmpty() ? Map.of() : byPerson(assignments.heldByAll(persons));
    }

    /** From a week before the moment on. */
    public Map<PersonId, List<Commitment>> of(Collection<UUID> persons, Instant from) {
        return persons.isEmpty() ? Map.of() : byPerson(assignments.heldByAll(persons, from.minus(Rest.REACH)));
    }

    /**
     * @param near everybody's commitments that overlap the shift or matter for rest beside it
     * @param month time that each person helps its organization in the month in which it starts, cancelled events included
     * @param own what they have of the shift itself
     */
    public record Around(
            Map<PersonId, List<Commitment>> near, Map<PersonId, Duration> month, Map<PersonId, AssignmentState> own) {}

    /** By one query, and one for the events. */
    public Around around(Shift shift) {
        var slot = shift.slot();
        var first = slot.startLocal().toLocalDate().withDayOfMonth(1);
        Instant from = first.atStartOfDay(slot.zone()).toInstant();
        Instant until = first.plusMonths(1).atStartOfDay(slot.zone()).toInstant();
        Instant near = slot.startsAt().minus(Rest.REACH);
        Instant far = slot.endsAt().plus(Rest.REACH);
        var all = assignments.heldWithinOrOf(
                shift.id().value(), near.isBefore(from) ? near : from, far.isAfter(until) ? far : until);
        var held = all.stream().filter(one -> one.state().helped()).toList();
        return new Around(
                byPerson(held.stream()
                        .filter(one -> one.shift().slot().endsAt().isAfter(near))
                        .filter(one -> one.shift().slot().startsAt().isBefore(far))
                        .toList()),
                held.stream()
                        .filter(one -> one.shift().organization().equals(shift.organization()))
                        .filter(one -> !one.shift().slot().startsAt().isBefore(from))
                        .filter(one -> one.shift().slot().startsAt().isBefore(until))
                        .collect(Collectors.toMap(
                                one -> new PersonId(one.person()),
                                one -> one.slot().duration(),
                                Duration::plus)),
                all.stream()
                        .filter(one -> one.shift().id().equals(shift.id()))
                        .filter(one -> one.state() != AssignmentState.TAKEN_BACK)
                        .collect(Collectors.toMap(one -> new PersonId(one.person()), HeldShift::state)));
    }

    private Map<PersonId, List<Commitment>> byPerson(List<HeldShift> held) {
        var standings = events.standings(held.stream().map(HeldShift::shift).toList());
        Map<PersonId, List<Commitment>> found = new HashMap<>();
        for (HeldShift one : held) {
            var event = standings.event(one.shift());
            if (event.standing() != EventStanding.GONE) {
                found.computeIfAbsent(new PersonId(one.person()), p -> new ArrayList<>())
                        .add(one.shift().commitmentAt(one.slot(), event));
            }
        }
        return found;
    }
}
