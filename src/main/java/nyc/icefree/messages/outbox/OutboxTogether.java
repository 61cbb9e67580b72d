package nyc.icefree.messages.outbox;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.eventviews.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What of the outbox leaves together. Whoever looks waits for nobody: what another sender has in hand is left out. */
@Component
public class OutboxTogether {
    /** Due by then, or left behind by a sender. */
    private static final String SOON = "((state in ('QUEUED', 'FAILED') and due_at <= :soon)"
            + " or (state = 'SENDING' and claimed_until <= :now))";

    private final JdbcClient jdbc;

    OutboxTogether(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What else waits for these recipients, kept from all others until the transaction ends.
     *
     * @param soon until when it is due
     * @param most rows
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<QueuedMessage> lock(
            Gathering gathering, Collection<UUID> recipients, UUID besides, Instant now, Instant soon, int most) {
        return jdbc.sql(OutboxColumns.SELECT + " where recipient in (:recipients) and reason in (:reasons)"
                        + " and id <> :besides and " + SOON
                        + " order by due_at, id fetch first :most rows only for update skip locked")
                .param("recipients", recipients)
                .param("reasons", gathering.reasons())
                .param("besides", besides)
                .param("now", Timestamp.from(now))
                .param("soon", Timestamp.from(soon))
                .param("most", most)
                .query((row, n) -> OutboxColumns.message(row))
                .list();
    }

    /** Of what is locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<QueuedMessage> claim(Collection<UUID> locked, UUID claim, Instant now, Duration lease) {
        jdbc.sql("update outbox set state = 'SENDING', claim = :claim, claimed_until = :until,"
                        + " attempts = attempts + 1 where id in (:ids)")
                .param("claim", claim)
                .param("until", Timestamp.from(now.plus(lease)))
                .param("ids", locked)
                .update();
        return jdbc.sql(OutboxColumns.SELECT + " where id in (:ids)")
                .param("ids", locked)
                .query((row, n) -> OutboxColumns.message(row))
                .list();
    }

    /** Of what is locked and not claimed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void putOff(Collection<UUID> locked, Instant due) {
        jdbc.sql("update outbox set due_at = :due where id in (:ids) and state in ('QUEUED', 'FAILED')")
                .param("due", Timestamp.from(due))
                .param("ids", locked)
                .update();
    }

    /** Of which parties are to be told what became of them. */
    @Transactional(readOnly = true)
    public Set<EventId> eventsWithNews(Instant now, Instant soon) {
        return jdbc
                .sql("select distinct event from outbox where reason in (:reasons) and lane = :lane"
                        + " and recipient_kind = 'RSVP' and event is not null and " + SOON)
                .param("reasons", Gathering.reasonsToParties())
                .param("lane", MailTerms.Lane.NEWS.ordinal())
                .param("now", Timestamp.from(now))
                .param("soon", Timestamp.from(soon))
                .query((row, n) -> new EventId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
