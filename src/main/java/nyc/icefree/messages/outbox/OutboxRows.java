package nyc.icefree.messages.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox's table: rows are written once, claimed by one sender at a time, and settled by the holder of the claim. */
@Component
public class OutboxRows {
    private static final String COLUMNS = "select id, reason, recipient_kind, recipient, about, about_version, event,"
            + " state, note, attempts, copy, created_at, due_at, settled_at, towards from outbox";
    /** Due, or claimed by a sender that has not come back. */
    private static final String READY = "((state in ('QUEUED', 'FAILED') and due_at <= :now)"
            + " or (state = 'SENDING' and claimed_until <= :now))";

    /** Null for messages that are about other things than the event, such as a party. */
    private static final String BATCH = "case when about = event then about_version end";

    private static final String BY_ACT = " group by reason, event, " + BATCH;
    private static final int TURNS = 32;

    private final JdbcClient jdbc;
    private final OutboxBulk bulk;

    public OutboxRows(JdbcClient jdbc, OutboxBulk bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    /**
     * Listeners call it first, so that two about the same thing run one after the other, on any node, and the second sees the
     * first's rows. Each holds one such row and takes it first, so there is no deadlock.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeTurn(UUID about) {
        jdbc.sql("select slot from outbox_turn where slot = ? for update")
                .param(turnOf(about))
                .query(Integer.class)
                .single();
    }

    public static int turnOf(UUID about) {
        return Math.floorMod(about.hashCode(), TURNS);
    }

    /** A second call writes nothing. */
    @Transactional
    public void add(
            MessageReason reason,
            Collection<Recipient> recipients,
            UUID about,
            int aboutVersion,
            @Nullable EventId event,
            Instant now) {
        add(reason, recipients, about, aboutVersion, event, now, reason.terms().waits());
    }

    /** @param waits how long it can be undone, where that depends on who did it */
    @Transactional
    public void add(
            MessageReason reason,
            Collection<Recipient> recipients,
            UUID about,
            int aboutVersion,
            @Nullable EventId event,
            Instant now,
            Duration waits) {
        bulk.add(
                reason,
                recipients.stream()
                        .map(recipient -> new OutboxBulk.Line(recipient, about, aboutVersion, event))
                        .toList(),
                now,
                now.plus(waits));
    }

    /** All messages of that kind that the recipient was ever to get. */
    @Transactional(readOnly = true)
    public List<QueuedMessage> of(MessageReason reason, Recipient recipient) {
        return jdbc.sql(COLUMNS + " where reason = ? and recipient = ?")
                .params(reason.name(), recipient.id())
                .query((row, n) -> message(row))
                .list();
    }

    @Transactional(readOnly = true)
    public List<QueuedMessage> waiting(MessageReason reason) {
        return jdbc.sql(COLUMNS + " where reason = ? and state in ('QUEUED', 'FAILED')")
                .param(reason.name())
                .query((row, n) -> message(row))
                .list();
    }

    /** Nobody else gets it until the lease is over. */
    @Transactional
    public Optional<QueuedMessage> claim(UUID claim, MailTerms.Lane upTo, Instant now, Duration lease) {
        for (UUID candidate : jdbc.sql("select id from outbox where lane <= :lane and " + READY
                        + " order by lane, due_at, id limit 20")
                .param("lane", upTo.ordinal())
                .param("now", Timestamp.from(now))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list()) {
            int claimed = jdbc.sql("update outbox set state = 'SENDING', claim = :claim, claimed_until = :until,"
                            + " attempts = attempts + 1 where id = :id and " + READY)
                    .param("claim", claim)
                    .param("until", Timestamp.from(now.plus(lease)))
                    .param("id", candidate)
                    .param("now", Timestamp.from(now))
                    .update();
            if (claimed == 1) {
                return find(candidate);
            }
        }
        return Optional.empty();
    }

    @Transactional(readOnly = true)
    public List<QueuedMessage> claimed(UUID claim) {
        return jdbc.sql(COLUMNS + " where claim = ? order by due_at, id")
                .param(claim)
                .query((row, n) -> message(row))
                .list();
    }

    @Transactional
    public void hold(UUID claim, Instant until) {
        jdbc.sql("update outbox set claimed_until = ? where claim = ?")
                .params(Timestamp.from(until), claim)
                .update();
    }

    /** Only the holder of the claim settles. The due hour is forgotten too, since all that left together share it. */
    @Transactional
    public void settle(UUID id, UUID claim, MessageState state, @Nullable MessageNote note, Instant now) {
        jdbc.sql("update outbox set state = :state, note = :note, settled_at = :now, towards = null, claim = null,"
                        + " claimed_until = null, due_at = created_at where id = :id and claim = :claim")
                .param("state", state.name())
                .param("note", note == null ? null : note.name())
                .param("now", Timestamp.from(now))
                .param("id", id)
                .param("claim", claim)
                .update();
    }

    @Transactional
    public void retry(UUID id, UUID claim, MessageNote note, Instant due) {
        jdbc.sql("update outbox set state = 'FAILED', note = :note, due_at = :due, claim = null,"
                        + " claimed_until = null where id = :id and claim = :claim")
                .param("note", note.name())
                .param("due", Timestamp.from(due))
                .param("id", id)
                .param("claim", claim)
                .update();
    }

    @Transactional
    public void putOff(UUID id, UUID claim, Instant due) {
        jdbc.sql(
                        "update outbox set state = case when note is null then 'QUEUED' else 'FAILED' end, due_at = :due,"
                                + " attempts = attempts - 1, claim = null, claimed_until = null where id = :id and claim = :claim")
                .param("due", Timestamp.from(due))
                .param("id", id)
                .param("claim", claim)
                .update();
    }

    /** @return whether it was still waiting */
    @Transactional
    public boolean drop(UUID id, MessageNote note, Instant now) {
        return jdbc.sql("update outbox set state = 'DROPPED', note = ?, settled_at = ?, towards = null,"
                                + " due_at = created_at where id = ? and state in ('QUEUED', 'FAILED')")
                        .params(note.name(), Timestamp.from(now), id)
                        .update()
                == 1;
    }

    /** @return those that were still waiting */
    @Transactional
    public List<QueuedMessage> drop(Stream<QueuedMessage> messages, MessageNote note, Instant now) {
        return bulk.drop(messages.toList(), note, now);
    }

    @Transactional
    public int giveUp(MessageReason reason, MessageNote note, Instant limit, Instant now) {
        return jdbc.sql("update outbox set state = 'GIVEN_UP', note = ?, settled_at = ?, towards = null,"
                        + " due_at = created_at where reason = ? and state in ('QUEUED', 'FAILED') and created_at < ?")
                .params(note.name(), Timestamp.from(now), reason.name(), Timestamp.from(limit))
                .update();
    }

    @Transactional
    public int hurry(UUID id, Instant now) {
        return jdbc.sql("update outbox set due_at = ? where id = ? and state in ('QUEUED', 'FAILED')")
                .params(Timestamp.from(now), id)
                .update();
    }

    /** @return how many were still waiting */
    @Transactional
    public int hurry(Collection<QueuedMessage> messages, Instant now) {
        return bulk.hurry(messages, now);
    }

    /** Whether there is a message of a later state of the same thing: two listeners side by side do not see each other's rows. */
    @Transactional(readOnly = true)
    public boolean isOvertaken(QueuedMessage message) {
        return jdbc.sql("select count(*) from outbox where reason = ? and recipient = ? and about = ?"
                                + " and about_version > ? and state in ('QUEUED', 'FAILED', 'SENDING', 'SENT')")
                        .params(
                                message.reason().name(),
                                message.recipient().id(),
                                message.about(),
                                message.aboutVersion())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Where the links of waiting messages lead afterwards; forgotten when they are settled. */
    @Transactional
    public void lead(MessageReason reason, UUID about, UUID towards) {
        jdbc.sql("update outbox set towards = ? where reason = ? and about = ? and state in ('QUEUED', 'FAILED')")
                .params(towards, reason.name(), about)
                .update();
    }

    @Transactional
    public int again(UUID id, Instant now) {
        return jdbc.sql("update outbox set state = 'QUEUED', note = null, attempts = 0, copy = copy + 1,"
                        + " created_at = :now, due_at = :now, settled_at = null"
                        + " where id = :id and state in ('SENT', 'GIVEN_UP', 'DROPPED')")
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    /** In the order in which it leaves. */
    @Transactional(readOnly = true)
    public List<QueuedMessage> waitingNews(EventId event) {
        return jdbc.sql(COLUMNS + " where event = ? and lane = ? and state in ('QUEUED', 'FAILED') order by due_at")
                .params(event.value(), MailTerms.Lane.NEWS.ordinal())
                .query((row, n) -> message(row))
                .list();
    }

    @Transactional(readOnly = true)
    public List<QueuedMessage> news(EventId event) {
        return jdbc.sql(COLUMNS + " where event = ? and lane = ?")
                .params(event.value(), MailTerms.Lane.NEWS.ordinal())
                .query((row, n) -> message(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<QueuedMessage> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(id)
                .query((row, n) -> message(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public List<QueuedMessage> list(OutboxAct.Filter filter, int offset, int limit) {
        return found(COLUMNS, filter, " order by created_at desc, id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> message(row))
                .list();
    }

    @Transactional(readOnly = true)
    public int count(OutboxAct.Filter filter) {
        return found("select count(*) from outbox", filter, "")
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    public List<OutboxAct> acts(OutboxAct.Filter filter, int offset, int limit) {
        return found(
                        "select reason, event, " + BATCH + " as batch, count(*) as messages, " + many("'SENT'")
                                + " as sent, " + many("'QUEUED', 'SENDING'") + " as waiting, "
                                + many("'FAILED', 'GIVEN_UP'") + " as failed, max(created_at) as made from outbox",
                        filter,
                        BY_ACT + " order by made desc, reason, event, batch limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new OutboxAct(
                        MessageReason.valueOf(row.getString("reason")),
                        row.getObject("event", UUID.class),
                        row.getObject("batch", Integer.class),
                        row.getInt("messages"),
                        row.getInt("sent"),
                        row.getInt("waiting"),
                        row.getInt("failed"),
                        row.getTimestamp("made").toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    public int countActs(OutboxAct.Filter filter) {
        return found("select count(*) from (select reason from outbox", filter, BY_ACT + ") acts")
                .query(Integer.class)
                .single();
    }

    private static String many(String states) {
        return "count(case when state in (" + states + ") then 1 end)";
    }

    private JdbcClient.StatementSpec found(String select, OutboxAct.Filter filter, String rest) {
        var states = filter.states().isEmpty() ? Set.of(MessageState.values()) : filter.states();
        var reasons = filter.reason() == null ? Set.of(MessageReason.values()) : Set.of(filter.reason());
        var events = filter.events();
        String event = events == null ? "" : events.isEmpty() ? " and event is null" : " and event in (:events)";
        String batch = filter.batch() == null ? "" : " and " + BATCH + " = :batch";
        return jdbc.sql(select + " where state in (:states) and reason in (:reasons)" + event + batch + rest)
                .param("states", states.stream().map(Enum::name).toList())
                .param("reasons", reasons.stream().map(Enum::name).toList())
                .param("events", events)
                .param("batch", filter.batch());
    }

    private static QueuedMessage message(ResultSet row) throws SQLException {
        UUID event = row.getObject("event", UUID.class);
        String note = row.getString("note");
        Timestamp settled = row.getTimestamp("settled_at");
        return new QueuedMessage(
                row.getObject("id", UUID.class),
                MessageReason.valueOf(row.getString("reason")),
                new Recipient(
                        Recipient.Kind.valueOf(row.getString("recipient_kind")),
                        row.getObject("recipient", UUID.class)),
                row.getObject("about", UUID.class),
                row.getInt("about_version"),
                event == null ? null : new EventId(event),
                MessageState.valueOf(row.getString("state")),
                note == null ? null : MessageNote.valueOf(note),
                row.getInt("attempts"),
                row.getInt("copy"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                settled == null ? null : settled.toInstant(),
                row.getObject("towards", UUID.class));
    }
}
