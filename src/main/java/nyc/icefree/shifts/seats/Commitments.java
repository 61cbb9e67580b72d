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

/** What volunteers hold, and did lately, of events that take place: shifts of a cancelled event bind nobody. */
@Component
public class Commitments {
    private final AssignmentRepository assignments;
    private final ShiftEvents events;

    Commitments(AssignmentRepository assignments, ShiftEvents events) {
        this.assignments = assignments;
        this.events = events;
    }

    /** From a week before the moment on, since they may need rest of it. */
    public List<Commitment> of(PersonId person, Instant from) {
        return byPerson(assignments.heldBy(person.value(), from.minus(Rest.REACH)))
                .getOrDefault(person, List.of());
    }

    /** How one stands to shifts, and what binds them. */
    public record Standing(Map<ShiftId, AssignmentState> own, List<Commitment> commitments) {}

    /** All of one person by one query; their commitments from a week before the moment on. */
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

    /** Of all these. */
    public Map<PersonId, List<Commitment>> of(Collection<UUID> persons) {
        return persons.isEmpty() ? Map.of() : byPerson(assignments.heldByAll(persons));
    }

    /** Of all these; from a week before the moment on. */
    public Map<PersonId, List<Commitment>> of(Collection<UUID> persons, Instant from) {
        return persons.isEmpty() ? Map.of() : byPerson(assignments.heldByAll(persons, from.minus(Rest.REACH)));
    }

    /** Of everybody, as far as they overlap the slot or may call for rest beside it. */
    public Map<PersonId, List<Commitment>> near(TimeSlot slot) {
        return byPerson(assignments.heldWithin(
                slot.startsAt().minus(Rest.REACH), slot.endsAt().plus(Rest.REACH)));
    }

    /** How long each helps that organization in the month in which the slot starts, also in events that were cancelled. */
    public Map<PersonId, Duration> inMonthOf(TimeSlot slot, OrganizationId organization) {
        var first = slot.startLocal().toLocalDate().withDayOfMonth(1);
        return assignments
                .heldFor(
                        organization.value(),
                        first.atStartOfDay(slot.zone()).toInstant(),
                        first.plusMonths(1).atStartOfDay(slot.zone()).toInstant())
                .stream()
                .collect(Collectors.toMap(
                        held -> new PersonId(held.person()), held -> held.slot().duration(), Duration::plus));
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
