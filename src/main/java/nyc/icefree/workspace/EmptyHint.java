package nyc.icefree.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.workspace.controls.Styled;

/** Stands where a list is empty, and says what to do next. */
public class EmptyHint extends Div {
    public EmptyHint(String text, Component... actions) {
        addClassName("empty-hint");
        add(drawn(text), new Paragraph(text));
        add(actions);
    }

    /** Three shapes on a line, others in each place. */
    private static Div drawn(String text) {
        var drawn = Styled.as("drawn", new Div());
        drawn.getElement().setAttribute("aria-hidden", "true");
        var kinds = EventKind.values();
        for (int i = 0; i < 3; i++) {
            String kind = kinds[Math.floorMod(text.hashCode() + i * 3, kinds.length)].slug();
            drawn.add(Styled.as("kind kind-" + kind, new Span()));
        }
        return drawn;
    }
}
