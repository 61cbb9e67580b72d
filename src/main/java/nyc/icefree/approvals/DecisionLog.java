package nyc.icefree.approvals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.announced.EventDeleting;
import nyc.icefree.people.CurrentActor;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DecisionLog {
    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    DecisionLog(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    UUID keep(EventId event, Verdict verdict, String words) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into review_decision (id, event_id, verdict, words, decided_by, decided_at)"
                        + " values (:id, :event, :verdict, :words, :by, :at)")
                .param("id", id)
                .param("event", event.value())
                .param("verdict", verdict.name())
                .param("words", words)
                .param("by", actor.get().mustBePerson().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    Optional<ReviewDecision> latest(EventId event) {
        return jdbc.sql("select verdict, words, decided_at from review_decision where event_id = ?"
                        + " order by decided_at desc, id fetch first 1 rows only")
                .param(event.value())
                .query((row, n) -> decision(row))
                .optional();
    }

    Optional<ReviewDecision> find(UUID id) {
        return jdbc.sql("select verdict, words, decided_at from review_decision where id = ?")
                .param(id)
                .query((row, n) -> decision(row))
                .optional();
    }

    @EventListener
    void on(EventDeleting deleting) {
        jdbc.sql("delete from review_decision where event_id = ?")
                .param(deleting.event().value())
                .update();
    }

    private static ReviewDecision decision(ResultSet row) throws SQLException {
        return new ReviewDecision(
                Verdict.valueOf(row.getString("verdict")),
                row.getString("words"),
                row.getTimestamp("decided_at").toInstant());
    }
}
