package nyc.icefree.workspace.today;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.today.OpenNeeds.Need;
import org.springframework.stereotype.Component;

/** Events that moved without their shifts: whoever comes to help would find nobody. */
@Component
class OutsideNeeds {
    private static final Duration SOON = Duration.ofDays(30);
    private final ShiftPlanning shifts;

    OutsideNeeds(ShiftPlanning shifts) {
        this.shifts = shifts;
    }

    /** @param coming events whose shifts are looked at wherever they lie */
    List<Need> of(Words words, Collection<EventId> coming) {
        Map<EventView, Integer> counts = new LinkedHashMap<>();
        shifts.outside(coming, SOON).forEach(row -> counts.merge(Objects.requireNonNull(row.event()), 1, Integer::sum));
        var needs = new ArrayList<Need>();
        counts.forEach((event, count) -> needs.add(new Need(
                words.get(
                        "workspace.today.outside",
                        "event",
                        event.wordsIn(words.language()).title(),
                        "day",
                        words.date(event.slot().startLocal().toLocalDate()),
                        "count",
                        count),
                EventLinks.to(event.id(), EventLinks.SHIFTS, words.get("workspace.today.outside.see")))));
        return needs;
    }
}
