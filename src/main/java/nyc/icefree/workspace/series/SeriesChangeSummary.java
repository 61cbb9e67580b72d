package nyc.icefree.workspace.series;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.messages.ChangeAudience.Told;
import nyc.icefree.series.SeriesChangePreview;
import nyc.icefree.shifts.planning.ShiftMovePreview.Foreseen;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.NotifiedPeople;
import nyc.icefree.workspace.ShiftMoveQuestion;

/** Sums up the fate of a series' dates, and who would be told. */
public class SeriesChangeSummary extends Div {
    private static final int SHOWN = 8;

    private final Words words;
    private final Function<Collection<EventId>, Told> audience;
    private final Function<Map<EventId, TimeSlot>, Foreseen> shiftMoves;
    private final ShiftMoveQuestion shifts;

    /** @param shiftMoves for who may choose what becomes of the shifts */
    public SeriesChangeSummary(
            Words words,
            Function<Collection<EventId>, Told> audience,
            Function<Map<EventId, TimeSlot>, Foreseen> shiftMoves) {
        this.words = words;
        this.audience = audience;
        this.shiftMoves = shiftMoves;
        shifts = new ShiftMoveQuestion(words);
        addClassName("change-said");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Says to whoever changes the series what the change does, and whether it must be approved. */
    public void say(SeriesChangePreview change) {
        tell(change);
        if (change.needsApproval()) {
            addComponentAsFirst(new Paragraph(words.get("workspace.approval.what")));
        }
    }

    /** Says the same to whoever decides about the change. */
    public void tell(SeriesChangePreview change) {
        removeAll();
        add(new Paragraph(words.get(
                "workspace.scope.does",
                "dates",
                change.dates(),
                "published",
                change.published(),
                "splits",
                String.valueOf(change.splits()))));
        if (change.moved() > 0 || change.added() > 0) {
            add(new Paragraph(words.get("workspace.scope.days", "moved", change.moved(), "added", change.added())));
        }
        list(words.get("workspace.scope.dropped"), change.dropped());
        list(
                words.get("workspace.scope.kept"),
                change.kept().stream().map(SeriesChangePreview.Kept::slot).toList());
        if (!change.told().isEmpty()) {
            told(change, audience.apply(change.told()));
        }
        shifts.say(shiftMoves.apply(change.moves()));
        add(shifts);
    }

    public ShiftHours shifts() {
        return shifts.chosen();
    }

    public void refuse(String why) {
        removeAll();
        add(new Paragraph(why));
    }

    private void told(SeriesChangePreview change, Told told) {
        String when = change.needsApproval()
                ? "workspace.approval.told"
                : change.needsSecond() ? "workspace.scope.needs-second" : "workspace.move.told";
        if (told.comingWithAddress() + told.comingWithout() > 0) {
            add(new Paragraph(words.get("answer-fate.dates")));
        }
        add(new Paragraph(words.get(when)), new NotifiedPeople(words, told));
    }

    private void list(String title, List<TimeSlot> slots) {
        if (slots.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        slots.stream()
                .limit(SHOWN)
                .forEach(slot -> list.add(new ListItem(words.span(slot.startLocal(), slot.endLocal()))));
        if (slots.size() > SHOWN) {
            list.add(new ListItem(words.get("workspace.scope.more", "count", slots.size() - SHOWN)));
        }
        add(new Paragraph(title), list);
    }
}
