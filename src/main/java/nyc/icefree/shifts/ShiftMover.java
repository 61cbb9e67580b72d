package nyc.icefree.shifts;

import java.time.Clock;
import java.util.List;
import nyc.icefree.events.announced.EventMoving;
import nyc.icefree.shifts.announced.ShiftChanged;
import nyc.icefree.shifts.lead.DayMarks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The shifts of an event go with it to another time, in the same transaction; whoever is in them stays. */
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
        if (!shift.moveAlong(moving.from(), moving.to(), clock.instant())) {
            return;
        }
        beginAnew(shift.id());
        if (!moving.told()) {
            announcements.publishEvent(new ShiftChanged(shift.id(), shift.edition()));
        }
    }

    /** What was said and marked of the time that it was at is gone: whoever is in it holds it. Its caller holds the shift. */
    void beginAnew(ShiftId shift) {
        marks.forget(shift);
        assignments.findByShiftIdIn(List.of(shift.value())).stream()
                .filter(row -> row.state() == AssignmentState.SERVED)
                .forEach(Assignment::serveNot);
    }
}
