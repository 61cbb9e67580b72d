package nyc.icefree.bulk;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.NotReady;
import nyc.icefree.eventform.ReadinessGap;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.shifts.ShiftPlanning;
import org.springframework.stereotype.Component;

/** What people would miss in what becomes public, by whichever way it does: one event, a form, many at once, or later. */
@Component
class Readiness {
    private final ShiftPlanning shifts;
    private final Clock clock;

    Readiness(ShiftPlanning shifts, Clock clock) {
        this.shifts = shifts;
        this.clock = clock;
    }

    List<ReadinessGap> of(EventId event, EventDraft form) {
        return of(form, helped(List.of(event)).contains(event));
    }

    /** @param helped whether there are shifts, in which people could help */
    List<ReadinessGap> of(EventDraft form, boolean helped) {
        return ReadinessGap.of(form, helped, clock.instant());
    }

    /** Each that would become public with its gaps. */
    List<BulkPreview> seen(List<BulkPreview> all) {
        var out = all.stream().filter(BulkPreview::letsOut).toList();
        var helped = helped(out.stream().map(BulkPreview::event).toList());
        return all.stream()
                .map(one -> one.letsOut() ? one.with(of(one.before(), helped.contains(one.event()))) : one)
                .toList();
    }

    private Set<EventId> helped(Collection<EventId> events) {
        return events.isEmpty() ? Set.of() : shifts.staffing(events).keySet();
    }

    /** @throws NotReady when there is something to ask about, and nobody has said that it shall be so all the same */
    static List<ReadinessGap> asked(List<ReadinessGap> gaps, boolean allTheSame, boolean waits) {
        if (!allTheSame) {
            NotReady.unlessReady(gaps, waits);
        }
        return gaps;
    }
}
