package nyc.icefree.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nyc.icefree.workspace.controls.Styled;

/** A folded part of a form, with its present values on the line. */
public final class Fold extends Details {
    private final Span now = Styled.as("fold-now muted", new Span());

    public Fold(String title, Component... fields) {
        setSummary(Styled.as("fold-line", new Div(Styled.as("fold-name", new Span(title)), now)));
        addClassName("fold");
        add(Styled.as("fold-content", new Div(fields)));
    }

    public void says(String value) {
        now.setText(value);
    }

    public String says() {
        return now.getText();
    }

    /** Opens every fold around the field, so that it can be seen and reached. */
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
