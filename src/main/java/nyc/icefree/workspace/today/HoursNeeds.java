package nyc.icefree.workspace.today;

import java.util.List;
import nyc.icefree.shifts.HelperPages;
import nyc.icefree.workspace.volunteers.HoursLinks;
import org.springframework.stereotype.Component;

/** Hours beyond the plan that volunteers say, where an organization confirms them; after what comes, since they are of shifts that are over. */
@Component
class HoursNeeds implements NeedSource {
    private final HelperPages pages;

    HoursNeeds(HelperPages pages) {
        this.pages = pages;
    }

    @Override
    public List<TodayLine> needs(Glance glance) {
        int waiting = pages.waitingHours();
        return waiting == 0
                ? List.of()
                : List.of(TodayLine.of(
                        Urgency.SOON,
                        glance.words.get("workspace.today.hours", "count", waiting),
                        HoursLinks.waiting(glance.words.get("workspace.today.hours.see"))));
    }
}
