package nyc.icefree.workspace.events;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.NotYours;

/** The event named by an address; an invalid one leads nowhere. */
final class EventParameter {
    private EventParameter() {}

    static EventId of(BeforeEnterEvent entering) {
        try {
            return new EventId(
                    UUID.fromString(entering.getRouteParameters().get("event").orElse("")));
        } catch (IllegalArgumentException e) {
            throw new NotYours();
        }
    }
}
