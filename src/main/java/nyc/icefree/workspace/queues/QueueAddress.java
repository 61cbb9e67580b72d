package nyc.icefree.workspace.queues;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import nyc.icefree.people.NotYours;
import org.jspecify.annotations.Nullable;

/**
 * Says in the address which one of a queue is chosen.
 *
 * @param path of the list
 */
record QueueAddress(String path) {
    /** @param another the one before is a step back in the browser */
    void is(@Nullable UUID id, boolean another) {
        var history = UI.getCurrent().getPage().getHistory();
        String address = id == null ? path : path + "/" + id;
        if (another) {
            history.pushState(null, address);
        } else {
            history.replaceState(null, address);
        }
    }

    /** @throws NotYours for what is no id */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotYours();
        }
    }
}
