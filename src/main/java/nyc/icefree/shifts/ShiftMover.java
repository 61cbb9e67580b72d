package nyc.icefree.shifts;

import java.time.Clock;
import nyc.icefree.events.announced.EventMoving;
import nyc.icefree.shifts.announced.ShiftChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The shifts of an event go with it to another time, in the same transaction; whoever is in them stays. */
@Component
class ShiftMover {
    private final ShiftRepository shifts;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    ShiftMover(ShiftRepository shifts, ApplicationEventPublisher announcements, Clock clock) {
        this.shifts = shifts;
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
        if (shift.moveAlong(moving.from(), moving.to(), clock.instant()) && !moving.told()) {
            announcements.publishEvent(new ShiftChanged(shift.id(), shift.edition()));
        }
    }
}
