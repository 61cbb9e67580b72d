package nyc.icefree.sources;

import nyc.icefree.events.PlaceForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where an event was is forgotten also in what its partners' calendars said of it; in the same transaction. */
@Component
class PlacesForgotten {
    private static final String BLANK = " set place = '', latitude = null, longitude = null where ";
    private static final String ITEMS = "event_id = :event or own_event_id = :event";

    private final JdbcClient jdbc;

    PlacesForgotten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PlaceForgotten forgotten) {
        var event = forgotten.event().value();
        jdbc.sql("update source_change" + BLANK + "item_id in (select id from source_item where " + ITEMS + ")")
                .param("event", event)
                .update();
        jdbc.sql("update source_item" + BLANK + ITEMS).param("event", event).update();
    }
}
