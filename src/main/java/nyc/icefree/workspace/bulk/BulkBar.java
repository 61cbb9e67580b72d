package nyc.icefree.workspace.bulk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Look;

/** How many events are chosen, and what can be done with them all; there only once some are. */
public class BulkBar extends Div {
    private final Words words;
    private final EventChoice choice;
    private final Span count = new Span();

    /** @param everything chooses all that the list finds */
    public BulkBar(Words words, EventChoice choice, BulkDialogs dialogs, Runnable everything, Runnable done) {
        this.words = words;
        this.choice = choice;
        addClassNames("actions", "bulk-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.get("workspace.bulk.title"));
        count.getElement().setAttribute("role", "status");
        count.addClassName("name");
        add(count);
        for (var kind : BulkKind.values()) {
            add(new Button(
                    words.get(kind.key()),
                    click -> dialogs.of(kind, choice.lines(), this, () -> {
                                choice.only(List.of());
                                done.run();
                            })
                            .open()));
        }
        var all = new Button(words.get("workspace.bulk.all"), click -> everything.run());
        var none = new Button(words.get("workspace.bulk.none"), click -> choice.only(List.of()));
        Look.QUIET.of(all);
        Look.QUIET.of(none);
        add(all, none);
        show();
    }

    public void show() {
        count.setText(words.get("workspace.bulk.chosen", "count", choice.size()));
        setVisible(!choice.isEmpty());
    }
}
