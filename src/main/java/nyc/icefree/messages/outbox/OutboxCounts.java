package nyc.icefree.messages.outbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts rows for administrators and for the provider's limit. */
@Component
@NamedInterface("outbox")
public class OutboxCounts {
    private record Counted(String of, int many) {}

    private final JdbcClient jdbc;

    OutboxCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without states that have none. */
    @Transactional(readOnly = true)
    public Map<MessageState, Integer> byState() {
        var counts = new EnumMap<MessageState, Integer>(MessageState.class);
        jdbc.sql("select state, count(*) from outbox group by state")
                .query((row, n) -> new Counted(row.getString(1), row.getInt(2)))
                .list()
                .forEach(counted -> counts.put(MessageState.valueOf(counted.of()), counted.many()));
        return counts;
    }

    @Transactional(readOnly = true)
    public Map<MessageNote, Integer> unsentByNote() {
        var counts = new EnumMap<MessageNote, Integer>(MessageNote.class);
        jdbc.sql("select note, count(*) from outbox where state in ('FAILED', 'GIVEN_UP') and note is not null"
                        + " group by note")
                .query((row, n) -> new Counted(row.getString(1), row.getInt(2)))
                .list()
                .forEach(counted -> counts.put(MessageNote.valueOf(counted.of()), counted.many()));
        return counts;
    }

    @Transactional(readOnly = true)
    public int sentAbout(UUID about) {
        return jdbc.sql("select count(*) from outbox where about = ? and state = 'SENT'")
                .param(about)
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    public int sentAfter(Instant moment) {
        return jdbc.sql("select count(*) from outbox where state = 'SENT' and settled_at > ?")
                .param(Timestamp.from(moment))
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    public boolean anyWaits(Recipient recipient, MailTerms.Lane upTo) {
        return jdbc.sql("select count(*) from outbox where recipient = ? and lane <= ?"
                                + " and state in ('QUEUED', 'FAILED', 'SENDING')")
                        .params(recipient.id(), upTo.ordinal())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
