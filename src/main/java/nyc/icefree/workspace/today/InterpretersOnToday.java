package nyc.icefree.workspace.today;

import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nyc.icefree.disclosure.ComingEvent;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.interpreting.InterpreterCoverage;
import nyc.icefree.workspace.interpreters.InterpretersView;
import org.springframework.stereotype.Component;

/** Public events of the next two weeks that lack interpreters, in one line. */
@Component
record InterpretersOnToday(InterpreterCoverage coverage) implements TodaySource {
    private static final int DAYS = 14;

    @Override
    public List<TodayLine> lines(TodayData data) {
        long lacking = coverage.lacking(data.organizedByReader().stream()
                .filter(event -> event.state() == EventState.PUBLISHED)
                .filter(event -> data.isWithin(event.slot().startLocal(), DAYS))
                .map(ComingEvent::id)
                .toList());
        return lacking == 0
                ? List.of()
                : List.of(TodayLine.of(
                        Urgency.SOON,
                        data.words.get("workspace.today.interpreters", "count", lacking),
                        new RouterLink(data.words.get("workspace.today.interpreters.see"), InterpretersView.class)));
    }
}
