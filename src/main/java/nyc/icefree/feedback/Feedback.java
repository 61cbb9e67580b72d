package nyc.icefree.feedback;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.Events;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.StaffMay;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks those who came two questions and counts the answers. Nothing ties an answer to a party: all get the same link,
 * and an answer only raises a number, without its time. So one person can answer more than once; a network can send
 * few answers an hour. When the questions end the link stops working, and no trace of which event it was for is kept.
 * <p>Organizers of the host or a co-host see nothing before the end and the same numbers ever after, so they cannot
 * watch a number grow. They may know what others answered and can answer themselves, so exact or rounded numbers could
 * reveal one answer. Therefore each number begins at a hidden {@link RandomStart}: even to somebody who knows all
 * other answers, what is shown is at most twice as likely with one answer as without it, and at most four times as
 * likely as with another answer to that question. Only somebody who reads the database twice while the questions are
 * open sees how much a number has grown.
 */
@Service
public class Feedback {
    public static final Duration LASTS = Duration.ofDays(7);

    /** Fewest parties to ask: with fewer, one party's answer could be worked out. */
    public static final int FEWEST = 6;

    private static final String PURPOSE = "feedback";
    /** Hexadecimal digits of the link: 128 bits. */
    private static final int DIGITS = 32;

    private final JdbcClient jdbc;
    private final Events events;
    private final Vault vault;
    private final EventRights rights;
    private final CurrentActor actor;
    private final Clock clock;

    Feedback(JdbcClient jdbc, Events events, Vault vault, EventRights rights, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.vault = vault;
        this.rights = rights;
        this.actor = actor;
        this.clock = clock;
    }

    /** Opens the questions; a second call changes nothing. When two nodes try at once, one fails. */
    @CallerDecides
    @Transactional
    public void ask(EventId event, Instant now) {
        if (jdbc.sql("select event_id from feedback where event_id = ?")
                .param(event.value())
                .query()
                .listOfRows()
                .isEmpty()) {
            var columns = FeedbackQuestion.columns();
            var values =
                    new ArrayList<Object>(List.of(event.value(), link(event).hash(), Timestamp.from(now.plus(LASTS))));
            columns.forEach(column -> values.add(RandomStart.draw()));
            jdbc.sql("insert into feedback (event_id, link, closes_at, " + String.join(", ", columns)
                            + ") values (?, ?, ?" + ", ?".repeat(columns.size()) + ")")
                    .params(values)
                    .update();
        }
    }

    /**
     * Derived from the key of the event's answers, so it need not be kept; empty before the questions are asked and
     * after they end.
     */
    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<SecretToken> linkOf(EventId event) {
        return vault.hasKey(KeyOwner.event(event.value()))
                ? Optional.of(link(event)).filter(link -> asked(link).isPresent())
                : Optional.empty();
    }

    private SecretToken link(EventId event) {
        String mac =
                vault.mac(KeyOwner.event(event.value()), PURPOSE, event.value().toString());
        return new SecretToken(mac.substring(0, DIGITS));
    }

    /**
     * The event that a link asks about, as people with its link see it; empty after the questions end, or when the
     * link is unknown.
     */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<EventView> form(String link) {
        return asked(new SecretToken(link)).flatMap(event -> events.view(event, Audience.INVITED));
    }

    /** @return false after the questions end, or when the link is unknown */
    @Anyone
    @Transactional
    public boolean add(String link, Map<FeedbackQuestion, FeedbackAnswer> answers) {
        if (answers.isEmpty()) {
            return asked(new SecretToken(link)).isPresent();
        }
        String plus = answers.entrySet().stream()
                .map(one -> one.getKey().column(one.getValue()))
                .map(column -> column + " = " + column + " + 1")
                .collect(Collectors.joining(", "));
        return jdbc.sql("update feedback set " + plus + " where link = ? and closes_at > ?")
                        .params(new SecretToken(link).hash(), Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** For organizers of the host or a co-host; empty when nobody was asked. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<FeedbackCounts> counts(EventId event) {
        rights.requireCount(actor.get(), event);
        return jdbc.sql("select * from feedback where event_id = ?")
                .param(event.value())
                .query((row, n) -> counts(row, clock.instant()))
                .optional();
    }

    /** As organizers read them, of those events whose questions have ended. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Map<EventId, FeedbackCounts> closed(Collection<EventId> events) {
        var now = clock.instant();
        var counts = new HashMap<EventId, FeedbackCounts>();
        if (!events.isEmpty()) {
            jdbc.sql("select * from feedback where event_id in (:events) and closes_at <= :now")
                    .param("events", events.stream().map(EventId::value).toList())
                    .param("now", Timestamp.from(now))
                    .query(row -> {
                        counts.put(new EventId(row.getObject("event_id", UUID.class)), counts(row, now));
                    });
        }
        return counts;
    }

    private Optional<EventId> asked(SecretToken link) {
        return jdbc.sql("select event_id from feedback where link = ? and closes_at > ?")
                .params(link.hash(), Timestamp.from(clock.instant()))
                .query((row, n) -> new EventId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static FeedbackCounts counts(ResultSet row, Instant now) throws SQLException {
        if (row.getTimestamp("closes_at").toInstant().isAfter(now)) {
            return new FeedbackCounts(true, Map.of());
        }
        var many = new EnumMap<FeedbackQuestion, Map<FeedbackAnswer, Integer>>(FeedbackQuestion.class);
        for (var question : FeedbackQuestion.values()) {
            var of = new EnumMap<FeedbackAnswer, Integer>(FeedbackAnswer.class);
            for (var answer : FeedbackAnswer.values()) {
                of.put(answer, FeedbackCounts.told(row.getInt(question.column(answer))));
            }
            many.put(question, of);
        }
        return new FeedbackCounts(false, many);
    }

    /**
     * Random number at which a shown count begins, so that it does not reveal one person's answer. It follows the
     * two-sided geometric distribution: 0 in one of three cases, each number further off half as likely as the one before.
     * One answer more makes a shown count at most twice or half as likely (Ghosh, Roughgarden and Sundararajan,
     * Universally Utility-Maximizing Privacy Mechanisms, 2009). Coin tosses alone make it, so it is exact.
     */
    static final class RandomStart {
        private static final SecureRandom RANDOM = new SecureRandom();

        private RandomStart() {}

        static int draw() {
            int above = heads();
            int below = heads();
            return above - below;
        }

        private static int heads() {
            int heads = 0;
            while (RANDOM.nextBoolean()) {
                heads++;
            }
            return heads;
        }
    }
}
