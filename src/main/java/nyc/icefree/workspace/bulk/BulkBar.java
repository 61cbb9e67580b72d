package nyc.icefree.workspace.bulk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Styled;

/** How many events are chosen, and the acts on them; hidden while none are. */
public class BulkBar extends Div {
    private final Words words;
    private final EventChoice choice;
    private final Span count = Styled.status(Styled.as("name", new Span()));

    public BulkBar(Words words, EventChoice choice, BulkDialogs dialogs, Runnable everything, Runnable done) {
        this.words = words;
        this.choice = choice;
        addClassNames("actions", "bulk-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.get("workspace.bulk.title"));
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
        var all = Look.QUIET.button(words.get("workspace.bulk.all"), everything);
        add(all, Look.QUIET.button(words.get("workspace.bulk.none"), () -> choice.only(List.of())));
        show();
    }

    public void show() {
        count.setText(words.get("workspace.bulk.chosen", "count", choice.size()));
        setVisible(!choice.isEmpty());
    }
}
