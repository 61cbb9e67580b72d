package nyc.icefree.workspace.bulk;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLine;

/** The events of a list that were chosen, also those that have been scrolled away; only one's own can be. */
public class EventChoice {
    private final Map<EventId, EventLine> chosen = new LinkedHashMap<>();
    private final Words words;
    private Runnable changed = () -> {};

    public EventChoice(Words words) {
        this.words = words;
    }

    public void onChange(Runnable told) {
        changed = told;
    }

    /** In the row of its event; nobody has to guess which one it chooses. */
    public Checkbox box(EventLine line) {
        var box = new Checkbox();
        box.setAriaLabel(words.get("workspace.bulk.choose", "event", line.row().title()));
        box.setValue(chosen.containsKey(line.row().id()));
        box.setVisible(line.row().mayOrganize());
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.put(line.row().id(), line);
            } else {
                chosen.remove(line.row().id());
            }
            changed.run();
        });
        return box;
    }

    public void only(Collection<EventLine> lines) {
        chosen.clear();
        lines.stream()
                .filter(line -> line.row().mayOrganize())
                .forEach(line -> chosen.put(line.row().id(), line));
        changed.run();
    }

    List<EventLine> lines() {
        return List.copyOf(chosen.values());
    }
}
