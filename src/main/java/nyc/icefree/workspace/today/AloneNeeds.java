package nyc.icefree.workspace.today;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Map;
import nyc.icefree.shifts.ShiftOutline;
import nyc.icefree.text.MixedLine;
import nyc.icefree.workspace.shifts.ShiftBoards;
import org.springframework.stereotype.Component;

/** Hands that shifts without an event want; such a shift has no page, so the search for people opens here. */
@Component
class AloneNeeds implements NeedSource {
    private final ShiftBoards boards;

    AloneNeeds(ShiftBoards boards) {
        this.boards = boards;
    }

    @Override
    public List<TodayLine> needs(TodayData glance) {
        return glance.shifts().stream()
                .filter(shift -> shift.event() == null)
                .flatMap(shift ->
                        EventNeeds.wants(glance, shift).entrySet().stream().map(want -> line(glance, shift, want)))
                .toList();
    }

    private TodayLine line(TodayData glance, ShiftOutline shift, Map.Entry<EventIssue, Integer> want) {
        var words = glance.words;
        var at = shift.slot().startLocal();
        String sentence = words.get(
                want.getKey().sentence(),
                "event",
                words.get("workspace.today.alone"),
                "when",
                glance.day(at),
                "count",
                want.getValue(),
                "what",
                words.of(shift.role()));
        var act = new Button(words.get(want.getKey().act()), click -> boards.find(shift.id(), glance.again));
        act.getElement().setAttribute("aria-label", act.getText() + ": " + sentence);
        return new TodayLine(
                glance.isToday(at) ? Urgency.TONIGHT : Urgency.SOON, at, MixedLine.of(sentence), List.of(act));
    }
}
