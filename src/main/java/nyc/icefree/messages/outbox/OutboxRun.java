package nyc.icefree.messages.outbox;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import nyc.icefree.disclosure.EventId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages to very many, part by part. Each part is written together with how far it came, so that another node can go on behind
 * it.
 */
@Component
public class OutboxRun {
    /** Far below a second on either database. */
    public static final int PART = 500;

    private final JdbcClient jdbc;
    private final OutboxBulk outbox;

    OutboxRun(JdbcClient jdbc, OutboxBulk outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** @param number tells one run from another with the same reason */
    public record Of(EventId event, MessageReason reason, Recipient.Kind to, int number) {
        public Of(EventId event, MessageReason reason, int number) {
            this(event, reason, Recipient.Kind.RSVP, number);
        }
    }

    /** @param reached the last who was looked at, told or not; null when nobody was left */
    public record Part(
            List<OutboxBulk.Line> lines, @Nullable UUID reached) {}

    /** @param backTo the version as which the event is again, if something was taken back; else null */
    public record Begun(Of run, @Nullable Integer backTo) {}

    private record Reached(@Nullable UUID last, boolean finished) {}

    /** When two nodes begin it at once, one fails and finds it begun the next time. */
    @Transactional
    public void begin(Of run, Instant now) {
        begin(run, null, now);
    }

    @Transactional
    public void begin(Of run, @Nullable Integer backTo, Instant now) {
        if (find(run, "").isEmpty()) {
            jdbc.sql("insert into outbox_run (event_id, reason, recipient_kind, about_version, back_to, begun_at)"
                            + " values (:event, :reason, :to, :number, :backTo, :now)")
                    .param("event", run.event().value())
                    .param("reason", run.reason().name())
                    .param("to", run.to().name())
                    .param("number", run.number())
                    .param("backTo", backTo, Types.INTEGER)
                    .param("now", Timestamp.from(now))
                    .update();
        }
    }

    /** Runs of an event that have not ended, by number. */
    @Transactional(readOnly = true)
    public List<Begun> unfinished(EventId event, Collection<MessageReason> reasons) {
        return jdbc.sql(
                        "select reason, recipient_kind, about_version, back_to from outbox_run where event_id = :event"
                                + " and reason in (:reasons) and finished_at is null order by about_version, reason, recipient_kind desc")
                .param("event", event.value())
                .param("reasons", reasons.stream().map(MessageReason::name).toList())
                .query((row, n) -> new Begun(
                        new Of(
                                event,
                                MessageReason.valueOf(row.getString(1)),
                                Recipient.Kind.valueOf(row.getString(2)),
                                row.getInt(3)),
                        row.getObject(4, Integer.class)))
                .list();
    }

    /**
     * @param behind gives the part after a recipient; null at first
     * @return how many were written; empty when nobody is left
     */
    @Transactional
    public OptionalInt next(Of run, Function<@Nullable UUID, Part> behind, Instant now) {
        var reached = find(run, " for update").getFirst();
        if (reached.finished()) {
            return OptionalInt.empty();
        }
        var part = behind.apply(reached.last());
        int written = outbox.add(run.reason(), part.lines(), now);
        note(run, part.reached(), now);
        return part.reached() == null ? OptionalInt.empty() : OptionalInt.of(written);
    }

    private void note(Of run, @Nullable UUID reached, Instant now) {
        jdbc.sql("update outbox_run set reached = :reached, finished_at = :finished"
                        + " where event_id = :event and reason = :reason and recipient_kind = :to"
                        + " and about_version = :number")
                .param("reached", reached, Types.OTHER)
                .param("finished", reached == null ? now.atOffset(ZoneOffset.UTC) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("event", run.event().value())
                .param("reason", run.reason().name())
                .param("to", run.to().name())
                .param("number", run.number())
                .update();
    }

    private List<Reached> find(Of run, String lock) {
        return jdbc.sql("select reached, finished_at from outbox_run"
                        + " where event_id = ? and reason = ? and recipient_kind = ?"
                        + " and about_version = ?" + lock)
                .params(run.event().value(), run.reason().name(), run.to().name(), run.number())
                .query((row, n) -> new Reached(row.getObject(1, UUID.class), row.getTimestamp(2) != null))
                .list();
    }
}
