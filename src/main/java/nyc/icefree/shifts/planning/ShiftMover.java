package nyc.icefree.shifts.planning;

import java.time.Clock;
import java.util.List;
import nyc.icefree.events.announced.EventMoving;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.announced.ShiftChanged;
import nyc.icefree.shifts.seats.Assignment;
import nyc.icefree.shifts.seats.AssignmentRepository;
import nyc.icefree.shifts.seats.DayMarks;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftRepository;
import nyc.icefree.time.TimeSlot;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the shifts of an event to its new time, in the same transaction; people stay in them. */
@Component
class ShiftMover {
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final DayMarks marks;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    ShiftMover(
            ShiftRepository shifts,
            AssignmentRepository assignments,
            DayMarks marks,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.shifts = shifts;
        this.assignments = assignments;
        this.marks = marks;
        this.announcements = announcements;
        this.clock = clock;
    }

    @EventListener
    void on(EventMoving moving) {
        for (var id : shifts.idsOf(moving.event().value())) {
            shifts.lock(id).ifPresent(shift -> move(shift, moving));
        }
    }

    private void move(Shift shift, EventMoving moving) {
        var before = shift.slot();
        if (!shift.moveAlong(moving.from(), moving.to(), clock.instant())) {
            return;
        }
        shift.count(assignments.findByShiftIdIn(List.of(shift.id().value())));
        beginAnew(shift, before);
        if (!moving.told()) {
            announcements.publishEvent(new ShiftChanged(shift.id(), shift.edition()));
        }
    }

    /**
     * Deletes statements and marks of the day when a shift that had not begun gets another start; its volunteers hold
     * it again as confirmed. The caller locks the shift.
     */
    void beginAnew(Shift shift, TimeSlot before) {
        if (shift.slot().startsAt().equals(before.startsAt()) || before.hasStarted(clock.instant())) {
            return;
        }
        marks.forget(shift.id());
        assignments.findByShiftIdIn(List.of(shift.id().value())).stream()
                .filter(row -> row.state() == AssignmentState.SERVED)
                .forEach(Assignment::serveNot);
    }
}
