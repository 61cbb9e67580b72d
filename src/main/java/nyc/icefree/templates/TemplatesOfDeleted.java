package nyc.icefree.templates;

import nyc.icefree.events.announced.EventDeleting;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A template's name goes with its pattern, in the same transaction. */
@Component
class TemplatesOfDeleted {
    private final TemplateTable table;

    TemplatesOfDeleted(TemplateTable table) {
        this.table = table;
    }

    @EventListener
    void on(EventDeleting deleting) {
        table.forget(deleting.event().value());
    }
}
