package nyc.icefree.messages.outbox;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.ThanksTime;
import nyc.icefree.jobs.Purge;
import nyc.icefree.retention.Retention;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes rows some days after their event, or after they were settled. Their number stays. */
@Component
public record OutboxPurge(
        OutboxRows rows,
        JdbcClient jdbc,
        KeptMessages kept,
        TransactionTemplate transaction,
        Clock clock,
        Retention retention)
        implements Purge {
    private static final String WITHOUT_EVENT =
            " from outbox where event is null and coalesce(settled_at, created_at) < :limit";
    private static final String OF_EVENT = " from outbox where event = :event";
    private static final String OLD_OF_EVENT = OF_EVENT + " and coalesce(settled_at, created_at) < :limit";

    private static final UUID NO_EVENT = new UUID(0, 0);

    @Override
    public int purgeDue() {
        Instant now = clock.instant();
        Instant limit = retention.sent().before(now);
        int deleted = delete(WITHOUT_EVENT, null, limit);
        for (UUID event : jdbc.sql("select distinct event from outbox where event is not null")
                .query((row, n) -> row.getObject(1, UUID.class))
                .list()) {
            deleted += switch (kept.of(new EventId(event), now)) {
                case NOTHING -> 0;
                case OLD -> delete(OLD_OF_EVENT, event, limit);
                case ALL -> delete(OF_EVENT, event, limit);
            };
        }
        return deleted + forgetRuns(limit, now.minus(ThanksTime.LAST));
    }

    /** Forgets runs, but never while they could be due: people would be thanked anew. */
    private int forgetRuns(Instant sent, Instant due) {
        return jdbc.sql("delete from outbox_run where begun_at < ?")
                .param(Timestamp.from(sent.isBefore(due) ? sent : due))
                .update();
    }

    private int delete(String which, @Nullable UUID event, Instant limit) {
        Integer deleted = transaction.execute(status -> {
            // a node that starts beside another's round waits, and then finds nothing left to count
            rows.takeTurn(event == null ? NO_EVENT : event);
            jdbc.sql("select reason, state, count(*)" + which + " group by reason, state")
                    .param("event", event, Types.OTHER)
                    .param("limit", Timestamp.from(limit))
                    .query((row, n) -> new Count(row.getString(1), row.getString(2), row.getInt(3)))
                    .list()
                    .forEach(count -> keep(count, event));
            return jdbc.sql("delete" + which)
                    .param("event", event, Types.OTHER)
                    .param("limit", Timestamp.from(limit))
                    .update();
        });
        return deleted == null ? 0 : deleted;
    }

    private record Count(String reason, String state, int messages) {}

    private void keep(Count count, @Nullable UUID event) {
        jdbc.sql("insert into outbox_tally (id, event, reason, state, messages, counted_at)"
                        + " values (:id, :event, :reason, :state, :messages, :now)")
                .param("id", UUID.randomUUID())
                .param("event", event, Types.OTHER)
                .param("reason", count.reason())
                .param("state", count.state())
                .param("messages", count.messages())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
