package nyc.icefree.workspace.queues;

import com.vaadin.flow.component.Component;
import java.util.List;

/**
 * The selected item.
 *
 * @param answers none once it is decided
 * @param more rare acts, beside the answers
 */
public record SelectedItem(String title, List<Component> content, List<QueueAnswer> answers, List<Component> more) {
    public SelectedItem {
        content = List.copyOf(content);
        answers = List.copyOf(answers);
        more = List.copyOf(more);
    }

    public static SelectedItem decided(String title, List<Component> content) {
        return new SelectedItem(title, content, List.of(), List.of());
    }
}
