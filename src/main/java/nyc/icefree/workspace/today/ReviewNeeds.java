package nyc.icefree.workspace.today;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import nyc.icefree.bulk.WaitingWork;
import nyc.icefree.workspace.EventLinks;
import org.springframework.stereotype.Component;

/** Submitted events: for administrators, and for who submitted them. */
@Component
record ReviewNeeds(WaitingWork work, AuthenticationContext authentication) implements NeedSource {
    @Override
    public List<TodayLine> needs(TodayData glance) {
        int own = work.counts().own();
        if (own > 0) {
            return List.of(TodayLine.of(
                    Urgency.SOMETIME,
                    glance.words.get("workspace.answers.review.own", "count", own),
                    EventLinks.list(glance.words.get("workspace.answers.review.own.see"))));
        }
        int waiting = authentication.hasRole("ADMINISTRATOR") ? work.counts().submitted() : 0;
        return waiting == 0
                ? List.of()
                : List.of(TodayLine.of(
                        Urgency.ANSWER,
                        glance.words.get("workspace.answers.review", "count", waiting),
                        EventLinks.review(glance.words.get("workspace.answers.review.open"))));
    }
}
