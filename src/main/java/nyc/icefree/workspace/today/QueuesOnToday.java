package nyc.icefree.workspace.today;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.List;
import nyc.icefree.bulk.WaitingWork;
import nyc.icefree.workspace.EventLinks;
import org.springframework.stereotype.Component;

/** Requests and submitted events that wait for an answer; who submitted some reads how many. */
@Component
record QueuesOnToday(WaitingWork work, AuthenticationContext authentication) implements TodaySource {
    @Override
    public List<TodayLine> lines(TodayData data) {
        var words = data.words;
        var counts = work.counts();
        var needs = new ArrayList<TodayLine>();
        if (counts.requests() > 0) {
            needs.add(TodayLine.of(
                    Urgency.ANSWER,
                    words.get("workspace.today.requests", "count", counts.requests()),
                    EventLinks.requests(words.get("workspace.today.requests.see"))));
        }
        if (counts.own() > 0) {
            needs.add(TodayLine.of(
                    Urgency.SOMETIME,
                    words.get("workspace.answers.review.own", "count", counts.own()),
                    EventLinks.review(words.get("workspace.answers.review.own.see"))));
        } else if (counts.submitted() > 0 && authentication.hasRole("ADMINISTRATOR")) {
            needs.add(TodayLine.of(
                    Urgency.ANSWER,
                    words.get("workspace.answers.review", "count", counts.submitted()),
                    EventLinks.review(words.get("workspace.answers.review.open"))));
        }
        return needs;
    }
}
