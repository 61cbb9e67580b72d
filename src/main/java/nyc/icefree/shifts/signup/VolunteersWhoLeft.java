package nyc.icefree.shifts.signup;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nyc.icefree.shifts.announced.ShiftHandedBack;
import nyc.icefree.shifts.remains.ShiftRemains;
import nyc.icefree.shifts.seats.Assignment;
import nyc.icefree.shifts.seats.AssignmentRepository;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftRepository;
import nyc.icefree.volunteers.VolunteerLeft;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

@Component
class VolunteersWhoLeft {
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final ShiftRemains remains;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    VolunteersWhoLeft(
            ShiftRepository shifts,
            AssignmentRepository assignments,
            ShiftRemains remains,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.shifts = shifts;
        this.assignments = assignments;
        this.remains = remains;
        this.announcements = announcements;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(VolunteerLeft left) {
        assignments.findByPersonId(left.volunteer().value()).stream()
                .sorted(Comparator.comparing(row -> row.shift().toString()))
                .forEach(this::release);
    }

    private void release(Assignment row) {
        Optional<Shift> coming = row.helped() || row.isAsked()
                ? shifts.lock(row.shift().value())
                        .filter(shift -> !shift.slot(row.part()).hasStarted(clock.instant()))
                : Optional.empty();
        if (coming.isEmpty()) {
            remains.keep(row.id());
            assignments.delete(row);
            return;
        }
        boolean held = row.helped();
        row.handBack(clock.instant());
        if (held) {
            coming.get().count(assignments.findByShiftIdIn(List.of(row.shift().value())));
            announcements.publishEvent(new ShiftHandedBack(row.id(), row.shift(), row.person()));
        }
    }
}
