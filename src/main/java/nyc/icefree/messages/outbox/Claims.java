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
 * What a sender takes in hand at once: the next message, and what else gathers for the same reader. A person is one reader by
 * their id. A party is one reader with those that gave the same address, which is asked of their marks each time, so that
 * nothing keeps who they are.
 */
@Component
public class Claims {
    /** In one letter: more is not read, and takes longer to write than a sender may. */
    public static final int MOST = 60;

    /**
     * What is due within it goes along, so that what one act writes a moment after its first message is in the same letter. What
     * can be undone waits as much longer ({@link MailTerms#waits}).
     */
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

    /** Of which parties hear in this round. Asked once in it: what comes later leaves with a later one. */
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

    /**
     * @param news those of {@link #eventsWithNews}
     * @return what is claimed; empty when none is left
     */
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

    /** Waits for nobody: what another sender has in hand is left to it. */
    private void claimOthers(
            LetterGrouping grouping, Collection<UUID> readers, UUID claim, Instant now, Duration lease) {
        var ids = jdbc.sql("select id from outbox where recipient in (:readers) and reason in (:reasons) and " + SOON
                        + " order by due_at, id fetch first :most rows only for update skip locked")
                .param("readers", readers)
                .param("reasons", names(reason -> reason.terms().grouping() == grouping))
                .param("now", Timestamp.from(now))
                .param("soon", Timestamp.from(now.plus(STRAGGLING)))
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

    /** Nobody where nothing else can wait for them. */
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
