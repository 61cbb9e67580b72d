package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem of a form, in words; field is null when none is to blame. */
record Problem(@Nullable HasValidation field, String text) {
    /** In the form's order. */
    static List<Problem> inOrder(Component form, List<Problem> problems) {
        var fields = new ArrayList<Component>();
        collect(form, fields);
        return problems.stream()
                .sorted(Comparator.comparingInt(problem -> {
                    int at = fields.indexOf(problem.field());
                    return at < 0 ? fields.size() : at;
                }))
                .toList();
    }

    private static void collect(Component from, List<Component> all) {
        all.add(from);
        from.getChildren().forEach(child -> collect(child, all));
    }
}
