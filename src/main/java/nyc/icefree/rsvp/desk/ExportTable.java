package nyc.icefree.rsvp.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Unreadable;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code rsvp_export}. */
@Component
public class ExportTable {
    private final JdbcClient jdbc;
    private final Vault vault;

    ExportTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * One export, opened.
     *
     * @param who null once the account is deleted
     * @param reason empty when it cannot be read
     */
    public record Row(@Nullable PersonId who, Instant at, String reason, int parties) {}

    public void insert(UUID id, EventId event, Row row) {
        jdbc.sql("insert into rsvp_export (id, event_id, who, at, reason, parties)"
                        + " values (:id, :event, :who, :at, :reason, :parties)")
                .param("id", id)
                .param("event", event.value())
                .param("who", row.who() == null ? null : row.who().value())
                .param("at", row.at().atOffset(ZoneOffset.UTC))
                .param("reason", vault.seal(KeyOwner.event(event.value()), cell(id), row.reason()))
                .param("parties", row.parties())
                .update();
    }

    public List<Row> of(EventId event, int limit) {
        return jdbc.sql("select id, who, at, reason, parties from rsvp_export where event_id = :event"
                        + " order by at desc, id fetch first :limit rows only")
                .param("event", event.value())
                .param("limit", limit)
                .query((row, n) -> new Row(
                        person(row.getObject("who", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        reason(event, row.getObject("id", UUID.class), row.getBytes("reason")),
                        row.getInt("parties")))
                .list();
    }

    public void delete(EventId event) {
        jdbc.sql("delete from rsvp_export where event_id = ?")
                .params(event.value())
                .update();
    }

    public void forget(PersonId who) {
        jdbc.sql("update rsvp_export set who = null where who = ?")
                .params(who.value())
                .update();
    }

    private String reason(EventId event, UUID id, byte[] sealed) {
        try {
            return vault.open(KeyOwner.event(event.value()), cell(id), sealed);
        } catch (Unreadable damaged) {
            return "";
        }
    }

    private static @Nullable PersonId person(@Nullable UUID who) {
        return who == null ? null : new PersonId(who);
    }

    private static String cell(UUID id) {
        return "rsvp_export:reason:" + id;
    }
}
