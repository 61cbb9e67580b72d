package nyc.icefree.partnercalendars;

import nyc.icefree.events.announced.PlaceForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets an event's place also in its partner's calendar entry, in the same transaction. */
@Component
class SourcePlaceForgetting {
    private final JdbcClient jdbc;
    private final SourceEntries entries;

    SourcePlaceForgetting(JdbcClient jdbc, SourceEntries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /** Clears words that name the place, too; the calendar's name becomes the title. */
    @EventListener
    void on(PlaceForgotten forgotten) {
        entries.of(forgotten.event()).stream()
                .filter(item -> item.said().tellsItsPlace())
                .forEach(item -> jdbc.sql("update source_item set description = '',"
                                + " title = (select name from source where id = :source) where id = :item")
                        .param("source", item.source())
                        .param("item", item.id())
                        .update());
        jdbc.sql("update source_item set sealed_place = null, sealed_online = null,"
                        + " sealed_published = null where event_id = :event")
                .param("event", forgotten.event().value())
                .update();
    }
}
