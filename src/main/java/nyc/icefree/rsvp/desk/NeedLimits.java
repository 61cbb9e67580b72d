package nyc.icefree.rsvp.desk;

import java.util.EnumMap;
import java.util.Map;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.EventKeys;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code need_limit}: how much of a need an event's organizers can meet, in their words, sealed. */
@Component
public class NeedLimits {
    private final JdbcClient jdbc;
    private final Vault vault;
    private final EventKeys keys;

    NeedLimits(JdbcClient jdbc, Vault vault, EventKeys keys) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.keys = keys;
    }

    Map<NeedKind, String> of(EventId event) {
        var all = new EnumMap<NeedKind, String>(NeedKind.class);
        jdbc.sql("select kind, note from need_limit where event_id = :event")
                .param("event", event.value())
                .query(row -> {
                    var kind = NeedKind.valueOf(row.getString(1));
                    all.put(kind, vault.open(EventKeys.of(event), cell(event, kind), row.getBytes(2)));
                });
        return all;
    }

    /**
     * @param note empty to delete it
     * @throws nyc.icefree.rsvp.ReservationRefused CLOSED when the event's RSVPs are destroyed
     */
    void keep(EventId event, NeedKind kind, String note) {
        keys.ready(event);
        jdbc.sql("delete from need_limit where event_id = ? and kind = ?")
                .params(event.value(), kind.name())
                .update();
        if (!note.isEmpty()) {
            byte[] sealed = vault.seal(EventKeys.of(event), cell(event, kind), note);
            jdbc.sql("insert into need_limit (event_id, kind, note) values (?, ?, ?)")
                    .params(event.value(), kind.name(), sealed)
                    .update();
        }
    }

    public void delete(EventId event) {
        jdbc.sql("delete from need_limit where event_id = ?")
                .params(event.value())
                .update();
    }

    private static String cell(EventId event, NeedKind kind) {
        return "need_limit:note:" + event + ":" + kind;
    }
}
