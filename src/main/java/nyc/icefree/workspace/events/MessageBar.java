package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Fold;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Look;
import org.jspecify.annotations.Nullable;

/** Says in the foot of a form why it was refused: each line leads to its field, and goes when something else stands there. */
class MessageBar extends Div {
    private final Words words;
    private final Paragraph head = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final List<Line> lines = new ArrayList<>();

    private record Line(Problem problem, @Nullable Object refused, ListItem item) {
        /** Whether the field holds what was refused. */
        boolean holds() {
            return !(problem.field() instanceof HasValue<?, ?> field) || Objects.equals(refused, field.getValue());
        }
    }

    MessageBar(Words words) {
        this.words = words;
        addClassNames("problems", "message-bar");
        getElement().setAttribute("role", "alert");
        add(head, list);
        clear();
    }

    void clear() {
        head.setText("");
        lines.clear();
        list.removeAll();
        setVisible(false);
    }

    void say(String text) {
        clear();
        head.setText(text);
        setVisible(true);
    }

    /** The first field gets the focus. */
    void show(String text, List<Problem> problems) {
        say(text);
        problems.forEach(this::add);
        problems.stream()
                .map(Problem::field)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(MessageBar::lead);
    }

    private void add(Problem problem) {
        var field = problem.field();
        var item = new ListItem();
        if (field == null) {
            item.setText(problem.text());
        } else {
            var to = new Button(said(field, problem.text()), click -> lead(field));
            to.addClassName("to-field");
            Look.QUIET.of(to);
            item.add(to);
        }
        list.add(item);
        lines.add(new Line(problem, field instanceof HasValue<?, ?> value ? value.getValue() : null, item));
        if (field instanceof HasValue<?, ?> value) {
            value.addValueChangeListener(change -> look());
        }
    }

    private String said(HasValidation field, String text) {
        String label = field instanceof HasLabel labelled ? labelled.getLabel() : null;
        return label == null || label.isEmpty()
                ? text
                : words.get("workspace.plan.problem", "field", label, "text", text);
    }

    /** Opens what hides the field, and goes there. */
    static void lead(HasValidation field) {
        if (field instanceof Component component) {
            Fold.openAround(component);
            FormMarks.focus(component);
        }
    }

    /** Something was typed: what is mended goes, and what is not stays marked. */
    void look() {
        if (lines.isEmpty()) {
            return;
        }
        lines.removeIf(line -> {
            if (!line.holds()) {
                list.remove(line.item());
                return true;
            }
            var field = line.problem().field();
            if (field != null) {
                FormMarks.mark(field, line.problem().text());
            }
            return false;
        });
        if (lines.isEmpty()) {
            clear();
        }
    }
}
