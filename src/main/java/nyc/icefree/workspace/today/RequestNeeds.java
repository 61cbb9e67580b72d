package nyc.icefree.workspace.today;

import java.util.List;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.requests.RequestLinks;
import nyc.icefree.workspace.today.OpenNeeds.Need;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Groups that wait for an answer. */
@Component
@Order(1)
class RequestNeeds implements NeedSource {
    private final RequestDesk desk;

    RequestNeeds(RequestDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Need> needs(Words words) {
        int waiting = desk.waiting();
        return waiting == 0
                ? List.of()
                : List.of(new Need(
                        words.get("workspace.today.requests", "count", waiting),
                        RequestLinks.queue(words.get("workspace.today.requests.see"))));
    }
}
