package nyc.icefree.workspace.today;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Map;
import nyc.icefree.shifts.ShiftOutline;
import nyc.icefree.text.MixedLine;
import nyc.icefree.workspace.shifts.ShiftBoards;
import org.springframework.stereotype.Component;

/** Empty seats of shifts without an event; the search for people opens from here. */
@Component
record AloneOnToday(ShiftBoards boards) implements TodaySource {
    @Override
    public List<TodayLine> lines(TodayData data) {
        return data.shifts().stream()
                .filter(shift -> shift.event() == null)
                .flatMap(shift ->
                        EventsOnToday.wants(data, shift).entrySet().stream().map(want -> line(data, shift, want)))
                .toList();
    }

    private TodayLine line(TodayData data, ShiftOutline shift, Map.Entry<EventIssue, Integer> want) {
        var words = data.words;
        var at = shift.slot().startLocal();
        String sentence = words.get(
                want.getKey() == EventIssue.EMPTY
                        ? "workspace.today.alone"
                        : want.getKey().sentence(),
                "event",
                words.of(shift.role()),
                "when",
                data.day(at, shift.slot().zone()),
                "count",
                want.getValue(),
                "what",
                words.of(shift.role()));
        var act = new Button(words.get(want.getKey().act()), click -> boards.find(shift.id(), data.reload));
        act.getElement().setAttribute("aria-label", act.getText() + ": " + sentence);
        return new TodayLine(
                data.isTodayOrPast(at, shift.slot().zone()) ? Urgency.TONIGHT : Urgency.SOON,
                at,
                MixedLine.of(sentence),
                List.of(act));
    }
}
