package nyc.icefree.messages.outbox;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nyc.icefree.disclosure.EventId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes many rows of one reason by two statements. */
@Component
public class OutboxBulk {
    private final NamedParameterJdbcOperations jdbc;

    OutboxBulk(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** @param version tells one message from the next to the same recipient */
    public record Line(
            Recipient recipient,
            UUID about,
            int version,
            @Nullable EventId event) {}

    private record Known(UUID recipient, UUID about, int version) {}

    /** Skips rows that are there, of a thousand at most. The caller prevents that others write them meanwhile, or fails as a whole. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int add(MessageReason reason, Collection<Line> lines, Instant now) {
        return add(reason, lines, now, now.plus(reason.terms().waits()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int add(MessageReason reason, Collection<Line> lines, Instant now, Instant due) {
        if (lines.isEmpty()) {
            return 0;
        }
        var known = new HashSet<>(jdbc.query(
                "select recipient, about, about_version from outbox where reason = :reason and recipient in (:recipients)",
                new MapSqlParameterSource("reason", reason.name())
                        .addValue(
                                "recipients",
                                lines.stream().map(l -> l.recipient().id()).toList()),
                (row, n) -> new Known(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3))));
        List<Line> fresh = lines.stream()
                .filter(l -> known.add(new Known(l.recipient().id(), l.about(), l.version())))
                .toList();
        jdbc.batchUpdate(
                "insert into outbox (id, reason, lane, recipient_kind, recipient, about, about_version, event, state,"
                        + " attempts, copy, created_at, due_at) values (:id, :reason, :lane, :kind, :recipient, :about,"
                        + " :version, :event, 'QUEUED', 0, 0, :now, :due)",
                fresh.stream().map(line -> parameters(reason, line, now, due)).toArray(SqlParameterSource[]::new));
        return fresh.size();
    }

    /** @return those that still waited */
    @Transactional(propagation = Propagation.MANDATORY)
    List<QueuedMessage> drop(Collection<QueuedMessage> messages, MessageNote note, Instant now) {
        var ordered = ordered(messages);
        int[] dropped = jdbc.batchUpdate(
                "update outbox set state = 'DROPPED', note = :note, settled_at = :now, towards = null,"
                        + " due_at = created_at where id = :id and state in ('QUEUED', 'FAILED')",
                ordered.stream()
                        .map(message -> of(message, now).addValue("note", note.name()))
                        .toArray(SqlParameterSource[]::new));
        return IntStream.range(0, dropped.length)
                .filter(n -> dropped[n] == 1)
                .mapToObj(ordered::get)
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int hurry(Collection<QueuedMessage> messages, Instant now) {
        return IntStream.of(jdbc.batchUpdate(
                        "update outbox set due_at = :now where id = :id and state in ('QUEUED', 'FAILED')",
                        ordered(messages).stream()
                                .map(message -> of(message, now))
                                .toArray(SqlParameterSource[]::new)))
                .sum();
    }

    private static List<QueuedMessage> ordered(Collection<QueuedMessage> messages) {
        return messages.stream().sorted(Comparator.comparing(QueuedMessage::id)).toList();
    }

    private static MapSqlParameterSource of(QueuedMessage message, Instant now) {
        return new MapSqlParameterSource("id", message.id()).addValue("now", Timestamp.from(now));
    }

    /** Recipients whose message was dropped as overtaken, each once. */
    @Transactional(readOnly = true)
    public List<UUID> overtaken(MessageReason reason, EventId event, int version) {
        return jdbc.query(
                "select recipient from outbox where event = :event and reason = :reason and about_version = :version"
                        + " and state = 'DROPPED' and note = 'OVERTAKEN'",
                of(reason, event, version),
                (row, n) -> row.getObject(1, UUID.class));
    }

    /** Tells these after all, a thousand at most of {@link #overtaken}; a second call changes nothing. */
    @Transactional
    public int again(MessageReason reason, EventId event, int version, Collection<UUID> recipients, Instant now) {
        return recipients.isEmpty()
                ? 0
                : jdbc.update(
                        "update outbox set state = 'QUEUED', note = null, attempts = 0, created_at = :now, due_at = :now,"
                                + " settled_at = null where event = :event and reason = :reason"
                                + " and about_version = :version and recipient in (:recipients)"
                                + " and state = 'DROPPED' and note = 'OVERTAKEN'",
                        of(reason, event, version)
                                .addValue("recipients", recipients)
                                .addValue("now", Timestamp.from(now)));
    }

    private static MapSqlParameterSource of(MessageReason reason, EventId event, int version) {
        return new MapSqlParameterSource("reason", reason.name())
                .addValue("event", event.value())
                .addValue("version", version);
    }

    private static SqlParameterSource parameters(MessageReason reason, Line line, Instant now, Instant due) {
        return new MapSqlParameterSource("id", UUID.randomUUID())
                .addValue("reason", reason.name())
                .addValue("lane", reason.terms().lane().ordinal())
                .addValue("kind", line.recipient().kind().name())
                .addValue("recipient", line.recipient().id())
                .addValue("about", line.about())
                .addValue("version", line.version())
                .addValue("event", line.event() == null ? null : line.event().value(), Types.OTHER)
                .addValue("now", Timestamp.from(now))
                .addValue("due", Timestamp.from(due));
    }
}
