package nyc.icefree.messages.outbox;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.reserving.RsvpFinding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Claims the next message and what leaves with it in one letter. A person is one reader by id. Parties with the same address are
 * one reader, found by their marks each time, so that nothing stores who they are.
 */
@Component
public class Claims {
    /** A longer letter is not read, and takes too long to write. */
    public static final int MOST = 60;

    /** As {@link LetterGrouping#straggling} in most. */
    static final Duration STRAGGLING = Duration.ofSeconds(30);

    private static final int MOST_EVENTS = 500;

    private static final String SOON = "((state in ('QUEUED', 'FAILED') and due_at <= :soon)"
            + " or (state = 'SENDING' and claimed_until <= :now))";

    private final JdbcClient jdbc;
    private final OutboxRows rows;
    private final RsvpFinding finding;

    Claims(JdbcClient jdbc, OutboxRows rows, RsvpFinding finding) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.finding = finding;
    }

    /** Asked once a round: what comes later leaves with a later one. */
    public Set<EventId> eventsWithNews(Instant now) {
        return jdbc
                .sql("select distinct event from outbox where reason in (:reasons) and lane = :lane"
                        + " and recipient_kind = 'RSVP' and event is not null and " + SOON)
                .param("reasons", names(MessageReason::isEventNews))
                .param("lane", MailTerms.Lane.NEWS.ordinal())
                .param("now", Timestamp.from(now))
                .param("soon", Timestamp.from(now.plus(STRAGGLING)))
                .query((row, n) -> new EventId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** @return empty when none is left */
    @Transactional
    public Optional<List<QueuedMessage>> next(
            UUID claim, MailTerms.Lane upTo, Set<EventId> news, Instant now, Duration lease) {
        return rows.claim(claim, upTo, now, lease).map(first -> {
            var grouping = first.reason().terms().grouping();
            Collection<UUID> readers = grouping == null ? List.of() : readers(first, news);
            if (grouping == null || readers.isEmpty()) {
                return List.of(first);
            }
            claimOthers(grouping, readers, claim, now, lease);
            return rows.claimed(claim);
        });
    }

    private void claimOthers(
            LetterGrouping grouping, Collection<UUID> readers, UUID claim, Instant now, Duration lease) {
        var ids = jdbc.sql("select id from outbox where recipient in (:readers) and reason in (:reasons) and " + SOON
                        + " order by due_at, id fetch first :most rows only for update skip locked")
                .param("readers", readers)
                .param("reasons", names(reason -> reason.terms().grouping() == grouping))
                .param("now", Timestamp.from(now))
                .param("soon", Timestamp.from(now.plus(grouping.straggling())))
                .param("most", MOST - 1)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
        if (!ids.isEmpty()) {
            jdbc.sql("update outbox set state = 'SENDING', claim = :claim, claimed_until = :until,"
                            + " attempts = attempts + 1 where id in (:ids)")
                    .param("claim", claim)
                    .param("until", Timestamp.from(now.plus(lease)))
                    .param("ids", ids)
                    .update();
        }
    }

    /** Empty when nothing else can wait for the reader. */
    private Collection<UUID> readers(QueuedMessage message, Set<EventId> news) {
        var own = Stream.of(message.recipient().id());
        if (message.recipient().kind() == Recipient.Kind.PERSON) {
            return own.toList();
        }
        if (news.stream().allMatch(event -> event.equals(message.event()))) {
            return List.of();
        }
        var events = news.stream().limit(MOST_EVENTS).toList();
        var same = finding.ofSameAddress(new RsvpId(message.recipient().id()), events, MOST * 2);
        return Stream.concat(own, same.stream().map(RsvpId::value)).toList();
    }

    private static List<String> names(Predicate<MessageReason> those) {
        return Stream.of(MessageReason.values())
                .filter(those)
                .map(MessageReason::name)
                .toList();
    }
}
