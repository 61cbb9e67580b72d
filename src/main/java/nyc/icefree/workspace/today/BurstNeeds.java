package nyc.icefree.workspace.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nyc.icefree.eventviews.ComingEvent;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.RsvpApprovals;
import nyc.icefree.rsvp.floods.Burst;
import nyc.icefree.workspace.today.EventMatters.Found;
import org.springframework.stereotype.Component;

/** Somebody may be flooding an event of one's own; until an organizer answers. */
@Component
class BurstNeeds implements NeedSource {
    private final RsvpApprovals approvals;

    BurstNeeds(RsvpApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    public List<TodayLine> needs(Glance glance) {
        var answered = glance.counts().entrySet().stream()
                .filter(event -> event.getValue().anybody())
                .map(Map.Entry::getKey)
                .toList();
        var known = answered.isEmpty() ? Map.<EventId, Burst>of() : approvals.bursts(answered);
        var found = new ArrayList<Found>();
        for (ComingEvent event : glance.mine()) {
            var burst = known.get(event.id());
            if (burst != null) {
                found.add(new Found(Matter.BURST, event, burst.parties()));
            }
        }
        return EventMatters.together(glance, found);
    }
}
