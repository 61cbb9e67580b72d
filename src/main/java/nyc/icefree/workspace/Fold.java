package nyc.icefree.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A part of a form that is folded away; its line says in words what it holds now, so that nobody has to look inside. */
public final class Fold extends Details {
    private final Span now = new Span();

    public Fold(String title, Component... fields) {
        var name = new Span(title);
        name.addClassName("fold-name");
        now.addClassNames("fold-now", "muted");
        var line = new Div(name, now);
        line.addClassName("fold-line");
        setSummary(line);
        addClassName("fold");
        var content = new Div(fields);
        content.addClassName("fold-content");
        add(content);
    }

    /** What stands on the line. */
    public void says(String value) {
        now.setText(value);
    }

    public String says() {
        return now.getText();
    }

    /** Whatever the field is folded away in opens, so that it can be seen and reached. */
    public static void openAround(Component field) {
        field.getParent().ifPresent(Fold::open);
    }

    private static void open(Component around) {
        if (around instanceof Details folded) {
            folded.setOpened(true);
        }
        openAround(around);
    }
}
