package nyc.icefree.workspace.events;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nyc.icefree.events.EventDetail;
import nyc.icefree.messages.Outbox;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What an event's people are about to be told: it can be taken back until it leaves, or sent at once. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class WaitingNote extends Div {
    private final Outbox outbox;
    private final Words words;

    WaitingNote(ViewerWords words, Outbox outbox) {
        this.outbox = outbox;
        this.words = words.get();
        addClassName("waiting-note");
    }

    void show(EventDetail event) {
        removeAll();
        setVisible(event.mayOrganize());
        if (!event.mayOrganize()) {
            return;
        }
        var id = event.view().id();
        var waiting = outbox.waiting(id);
        setVisible(waiting.count() > 0);
        if (waiting.count() == 0) {
            return;
        }
        String when = waiting.dueAt() == null
                ? ""
                : words.moment(waiting.dueAt(), event.view().slot().zone());
        add(
                new Span(words.get("workspace.event.told", "count", waiting.count(), "when", when)),
                button(
                        "workspace.event.told.undo",
                        () -> Notice.said(words.get("workspace.event.told.undone", "count", outbox.undo(id))),
                        event),
                button(
                        "workspace.event.told.now",
                        () -> Notice.said(words.get("workspace.event.told.sent", "count", outbox.sendNow(id))),
                        event));
    }

    private Button button(String key, Runnable act, EventDetail event) {
        var button = new Button(words.get(key), click -> {
            act.run();
            show(event);
        });
        Look.QUIET.of(button);
        return button;
    }
}
