package nyc.icefree.shifts.seats;

import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.trainings.HadShiftThere;
import org.springframework.stereotype.Component;

@Component
record ShiftsAtTrainings(ShiftRepository shifts, AssignmentRepository assignments) implements HadShiftThere {
    private static final Set<AssignmentState> THERE = Set.of(AssignmentState.CONFIRMED, AssignmentState.SERVED);

    @Override
    public Set<PersonId> hadShiftAt(EventId event) {
        return assignments.findByShiftIdIn(shifts.idsOf(event.value())).stream()
                .filter(one -> THERE.contains(one.state()))
                .map(Assignment::person)
                .collect(Collectors.toSet());
    }
}
