package nyc.icefree.sources;

import nyc.icefree.events.announced.PlaceForgotten;
import nyc.icefree.eventviews.EventId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where an event was is forgotten also in what its partners' calendars said of it; in the same transaction. */
@Component
class SourcePlaceForgetting {
    private static final String BLANK =
            " set sealed_place = null, sealed_online = null, place = '', latitude = null, longitude = null where ";
    private static final String ITEMS = "event_id = :event or own_event_id = :event";

    private final JdbcClient jdbc;
    private final SourceEntries entries;

    SourcePlaceForgetting(JdbcClient jdbc, SourceEntries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    @EventListener
    void on(PlaceForgotten forgotten) {
        var event = forgotten.event().value();
        forgetWords(forgotten.event());
        jdbc.sql("update source_change" + BLANK + "item_id in (select id from source_item where " + ITEMS + ")")
                .param("event", event)
                .update();
        jdbc.sql("update source_item" + BLANK + ITEMS).param("event", event).update();
    }

    /** Where they say the place too; the calendar's own name stands for the title then. */
    private void forgetWords(EventId event) {
        for (var item : entries.about(event)) {
            var held = entries.changeOf(item);
            boolean telling = held.filter(change -> change.reason() == ChangeReason.TELLS_HIDDEN_PLACE
                            || change.said().tellsItsPlace()
                            || change.said().wordsTell(item.said()))
                    .isPresent();
            if (telling) {
                entries.letGo(item); // without its words there is nothing to agree to
            }
            if (item.said().tellsItsPlace()
                    || held.filter(change -> item.said().wordsTell(change.said()))
                            .isPresent()) {
                blank(item);
            }
        }
    }

    private void blank(SourceEntry item) {
        jdbc.sql("update source_item set description = '', title = (select name from source where id = :source)"
                        + " where id = :item")
                .param("source", item.source())
                .param("item", item.id())
                .update();
    }
}
