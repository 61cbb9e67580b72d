package nyc.icefree.workspace.outbox;

import nyc.icefree.disclosure.EventView;
import nyc.icefree.messages.EventMessages;
import nyc.icefree.workspace.ViewerWords;
import org.springframework.stereotype.Component;

/** Makes the messages of one event for its page. */
@Component
public class EventMessagesPanels {
    private final EventMessages messages;
    private final ViewerWords words;

    EventMessagesPanels(EventMessages messages, ViewerWords words) {
        this.messages = messages;
        this.words = words;
    }

    public com.vaadin.flow.component.Component of(EventView event) {
        return new EventMessagesPanel(
                words.get(), event.slot().zone(), language -> messages.foresee(event.id(), language));
    }
}
