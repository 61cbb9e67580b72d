package nyc.icefree.approvals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was decided about submitted events, by whom, and what it takes to take it back. */
@Component
class DecisionLog {
    /** As long as its letter waits. */
    private static final Duration UNTIL_TOLD = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    DecisionLog(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * @param version that the decision left of its event; -1 for one from before that was kept
     * @param hourBefore when the event was to publish itself, as it was submitted
     * @param stands the event is as the decision left it, or public by it
     */
    record Entry(
            UUID id,
            ReviewDecision decision,
            PersonId by,
            int version,
            @Nullable Instant hourBefore,
            boolean stands) {}

    UUID keep(EventId event, Verdict verdict, String words, int version, @Nullable Instant hourBefore) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into review_decision (id, event_id, verdict, words, decided_by, decided_at, event_version,"
                        + " hour_before) values (:id, :event, :verdict, :words, :by, :at, :version, :hour)")
                .param("id", id)
                .param("event", event.value())
                .param("verdict", verdict.name())
                .param("words", words)
                .param("by", actor.get().mustBePerson().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("version", version)
                .param("hour", hourBefore == null ? null : Timestamp.from(hourBefore), Types.TIMESTAMP)
                .update();
        return id;
    }

    Optional<Entry> latest(EventId event) {
        return jdbc.sql("select d.id, d.verdict, d.words, d.decided_at, d.decided_by, d.event_version, d.hour_before,"
                        + " e.version, e.state from review_decision d join event e on e.id = d.event_id"
                        + " where d.event_id = ? order by d.decided_at desc, d.id fetch first 1 rows only")
                .param(event.value())
                .query((row, n) -> entry(row))
                .optional();
    }

    Optional<ReviewDecision> find(UUID id) {
        return jdbc.sql("select id, verdict, words, decided_at from review_decision where id = ?")
                .param(id)
                .query((row, n) -> decision(row))
                .optional();
    }

    boolean inTime(Entry entry) {
        return clock.instant().isBefore(entry.decision().at().plus(UNTIL_TOLD));
    }

    void forget(Entry entry) {
        jdbc.sql("delete from review_decision where id = ?").param(entry.id()).update();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        int version = row.getInt("event_version");
        var kept = row.wasNull() ? -1 : version;
        var hour = row.getTimestamp("hour_before");
        var decision = decision(row);
        boolean waits = row.getString("state").equals("SUBMITTED");
        return new Entry(
                row.getObject("id", UUID.class),
                decision,
                new PersonId(row.getObject("decided_by", UUID.class)),
                kept,
                hour == null ? null : hour.toInstant(),
                !waits && (kept == row.getInt("version") || decision.verdict() == Verdict.ACCEPTED));
    }

    private static ReviewDecision decision(ResultSet row) throws SQLException {
        return new ReviewDecision(
                Verdict.valueOf(row.getString("verdict")),
                row.getString("words"),
                row.getTimestamp("decided_at").toInstant());
    }
}
