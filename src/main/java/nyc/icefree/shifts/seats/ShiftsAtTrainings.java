package nyc.icefree.shifts.seats;

import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.trainings.HadShiftThere;
import org.springframework.stereotype.Component;

@Component
class ShiftsAtTrainings implements HadShiftThere {
    private static final Set<AssignmentState> THERE = Set.of(AssignmentState.CONFIRMED, AssignmentState.SERVED);
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;

    ShiftsAtTrainings(ShiftRepository shifts, AssignmentRepository assignments) {
        this.shifts = shifts;
        this.assignments = assignments;
    }

    @Override
    public Set<PersonId> hadShiftAt(EventId event) {
        return assignments.findByShiftIdIn(shifts.idsOf(event.value())).stream()
                .filter(one -> THERE.contains(one.state()))
                .map(Assignment::person)
                .collect(Collectors.toSet());
    }
}
