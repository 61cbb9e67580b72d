package nyc.icefree.bulk;

import java.time.Clock;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.NotReady;
import nyc.icefree.eventform.ReadinessGap;
import nyc.icefree.shifts.planning.ShiftPlanning;
import org.springframework.stereotype.Component;

/** Finds what people would miss in an event that becomes public, however it does. */
@Component
record Readiness(ShiftPlanning shifts, Clock clock) {
    List<ReadinessGap> of(EventId event, EventDraft form) {
        return of(form, shifts.staffing(List.of(event)).containsKey(event));
    }

    List<ReadinessGap> of(EventDraft form, boolean helped) {
        return ReadinessGap.of(form, helped, clock.instant());
    }

    /** @throws NotReady when there is something to ask about and {@code allTheSame} is false */
    static List<ReadinessGap> asked(List<ReadinessGap> gaps, boolean allTheSame, boolean waits) {
        if (!allTheSame) {
            NotReady.unlessReady(gaps, waits);
        }
        return gaps;
    }
}
