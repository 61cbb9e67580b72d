package nyc.icefree.workspace.today;

import java.util.ArrayList;
import java.util.List;
import nyc.icefree.eventviews.ComingEvent;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.RsvpApprovals;
import nyc.icefree.rsvp.floods.Burst;
import nyc.icefree.rsvp.lists.RsvpCounts.Tally;
import nyc.icefree.workspace.today.EventMatters.Found;
import org.springframework.stereotype.Component;

/** Very many answers that came at once to an event of one's own. */
@Component
class BurstNeeds implements NeedSource {
    private final RsvpApprovals approvals;

    BurstNeeds(RsvpApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    public List<TodayLine> needs(Glance glance) {
        var large = glance.mine().stream()
                .filter(event -> isLarge(glance, event.id()))
                .toList();
        if (large.isEmpty()) {
            return List.of();
        }
        var known = approvals.bursts(large.stream().map(ComingEvent::id).toList());
        var found = new ArrayList<Found>();
        for (var event : large) {
            Burst burst = known.get(event.id());
            if (burst != null) {
                found.add(new Found(Matter.BURST, event, burst.answers()));
            }
        }
        return EventMatters.together(glance, found);
    }

    /** Whether so many have answered at all. */
    private static boolean isLarge(Glance glance, EventId event) {
        var counts = glance.counts().get(event);
        return counts != null
                && counts.byState().values().stream().mapToInt(Tally::parties).sum() >= Burst.MANY;
    }
}
