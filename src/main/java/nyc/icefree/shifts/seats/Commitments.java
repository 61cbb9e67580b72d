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
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.fit.Commitment;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.shifts.fit.Rest;
import nyc.icefree.shifts.seats.AssignmentRepository.HeldShift;
import nyc.icefree.time.TimeSlot;
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
                        person.value(), one.shift(), one.assignment().part()))
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

    /** Everybody's commitments that overlap the slot or matter for rest beside it. */
    public Map<PersonId, List<Commitment>> near(TimeSlot slot) {
        return byPerson(assignments.heldWithin(
                slot.startsAt().minus(Rest.REACH), slot.endsAt().plus(Rest.REACH)));
    }

    /**
     * @param near as {@link #near}
     * @param month time that each person helps the organization in the month in which the slot starts, cancelled
     *     events included
     */
    public record Around(Map<PersonId, List<Commitment>> near, Map<PersonId, Duration> month) {}

    /** By one query, and one for the events. */
    public Around around(TimeSlot slot, OrganizationId organization) {
        var first = slot.startLocal().toLocalDate().withDayOfMonth(1);
        Instant from = first.atStartOfDay(slot.zone()).toInstant();
        Instant until = first.plusMonths(1).atStartOfDay(slot.zone()).toInstant();
        Instant near = slot.startsAt().minus(Rest.REACH);
        Instant far = slot.endsAt().plus(Rest.REACH);
        var held = assignments.heldWithin(near.isBefore(from) ? near : from, far.isAfter(until) ? far : until);
        return new Around(
                byPerson(held.stream()
                        .filter(one -> one.shift().slot().endsAt().isAfter(near))
                        .filter(one -> one.shift().slot().startsAt().isBefore(far))
                        .toList()),
                held.stream()
                        .filter(one -> one.shift().organization().equals(organization))
                        .filter(one -> !one.shift().slot().startsAt().isBefore(from))
                        .filter(one -> one.shift().slot().startsAt().isBefore(until))
                        .collect(Collectors.toMap(
                                one -> new PersonId(one.person()),
                                one -> one.slot().duration(),
                                Duration::plus)));
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
