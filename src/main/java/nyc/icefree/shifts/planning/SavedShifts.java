package nyc.icefree.shifts.planning;

import java.time.Clock;
import nyc.icefree.shifts.announced.ShiftWordsWait;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Saves shifts. If their words must wait for an administrator, announces it: once for equal words of an organization. */
@Component
record SavedShifts(
        ShiftRepository shifts, ShiftDraftCheck check, ApplicationEventPublisher announcements, Clock clock) {
    void save(Shift shift) {
        shifts.save(shift);
        var event = shift.event();
        if (event != null
                && shift.wordsWait()
                && check.wordsWait(shift.organization())
                && !shifts.isSaidElsewhere(shift.id().value(), clock.instant())) {
            announcements.publishEvent(new ShiftWordsWait(shift.id(), event, shift.edition()));
        }
    }
}
