package nyc.icefree.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list is empty, and says what to do next. */
public class EmptyHint extends Div {
    public EmptyHint(String text, Component... actions) {
        addClassName("empty-hint");
        add(new Paragraph(text));
        add(actions);
    }
}
