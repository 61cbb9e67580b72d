package nyc.icefree.workspace.today;

import java.util.List;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.workspace.requests.RequestLinks;
import org.springframework.stereotype.Component;

/** Groups that wait for an answer. */
@Component
class RequestNeeds implements NeedSource {
    private final RequestDesk desk;

    RequestNeeds(RequestDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<TodayLine> needs(Glance glance) {
        int waiting = desk.waiting();
        return waiting == 0
                ? List.of()
                : List.of(TodayLine.of(
                        Urgency.ANSWER,
                        glance.words.get("workspace.today.requests", "count", waiting),
                        RequestLinks.queue(glance.words.get("workspace.today.requests.see"))));
    }
}
