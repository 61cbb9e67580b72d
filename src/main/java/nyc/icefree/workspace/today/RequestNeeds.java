package nyc.icefree.workspace.today;

import java.util.List;
import nyc.icefree.bulk.WaitingWork;
import nyc.icefree.workspace.EventLinks;
import org.springframework.stereotype.Component;

/** Requests that wait for an answer. */
@Component
record RequestNeeds(WaitingWork work) implements NeedSource {
    @Override
    public List<TodayLine> needs(TodayData glance) {
        int waiting = work.counts().requests();
        return waiting == 0
                ? List.of()
                : List.of(TodayLine.of(
                        Urgency.ANSWER,
                        glance.words.get("workspace.today.requests", "count", waiting),
                        EventLinks.requests(glance.words.get("workspace.today.requests.see"))));
    }
}
