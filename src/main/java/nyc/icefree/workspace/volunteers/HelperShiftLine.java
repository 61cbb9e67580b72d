package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.controls.Styled;
import org.jspecify.annotations.Nullable;

/** A shift in one line, with its event. */
final class HelperShiftLine {
    private HelperShiftLine() {}

    static String name(ShiftCard shift, Words words) {
        return words.get(
                "workspace.shifts.title",
                "role",
                words.of(shift.role()),
                "time",
                words.span(shift.slot().startLocal(), shift.slot().endLocal()));
    }

    static ListItem of(ShiftCard shift, @Nullable EventView event, Words words, Component... more) {
        var what = new Div(Styled.as("name", new Span(name(shift, words))));
        if (event != null) {
            what.add(new Div(EventLinks.to(
                    event.id(),
                    EventLinks.SHIFTS,
                    event.wordsIn(words.language()).title())));
        }
        var line = new ListItem(what);
        line.add(more);
        return line;
    }
}
