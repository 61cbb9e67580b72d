package nyc.icefree.rsvp;

import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.database.WritesNothingPublic;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.RsvpSealing.Told;
import nyc.icefree.rsvp.answers.RsvpId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The column {@code rsvp.open_needs}: how much of what each party asks for waits for an answer, written by whoever writes its needs
 * or what was said to them. So an event's page says how many wait without opening what all parties wrote.
 */
@Component
@WritesNothingPublic
class OpenNeedsCount {
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations many;
    private final RsvpSealing envelope;
    private final TransactionTemplate transaction;

    OpenNeedsCount(
            JdbcClient jdbc, NamedParameterJdbcOperations many, RsvpSealing envelope, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.many = many;
        this.envelope = envelope;
        this.transaction = transaction;
    }

    /** Of those who come. Those whom nobody has counted yet are opened. */
    int of(EventId event) {
        int[] known = {0, 0};
        jdbc.sql("select coalesce(sum(open_needs), 0), count(*) - count(open_needs) from rsvp where event_id = :event"
                        + " and state in (:coming)")
                .param("event", event.value())
                .param("coming", RsvpTally.COMING.stream().map(Enum::name).toList())
                .query(row -> {
                    known[0] = row.getInt(1);
                    known[1] = row.getInt(2);
                });
        return known[1] == 0
                ? known[0]
                : known[0] + uncounted(event).stream().mapToInt(this::opened).sum();
    }

    private List<RsvpRow> uncounted(EventId event) {
        return jdbc.sql("select * from rsvp where event_id = :event and open_needs is null and state in (:coming)")
                .param("event", event.value())
                .param("coming", RsvpTally.COMING.stream().map(Enum::name).toList())
                .query(RsvpTable::read)
                .list();
    }

    /** What cannot be read can be answered by nobody. */
    private int opened(RsvpRow row) {
        return envelope.asked(row)
                .map(asked -> asked.answers().open(asked.text().needs()))
                .orElse(0);
    }

    void keep(Map<RsvpId, Told> told) {
        many.batchUpdate(
                "update rsvp set answers = :answers, open_needs = :open where id = :id",
                told.entrySet().stream()
                        .map(one -> new MapSqlParameterSource()
                                .addValue("answers", one.getValue().sealed(), Types.VARBINARY)
                                .addValue("open", one.getValue().open())
                                .addValue("id", one.getKey().value()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Counts for those who answered before this was counted; whoever changes their answer meanwhile is counted already. */
    void countOld() {
        while (Boolean.TRUE.equals(transaction.execute(status -> countSome()))) {
            // the next ones
        }
    }

    private boolean countSome() {
        var rows = jdbc.sql("select * from rsvp where open_needs is null fetch first :most rows only")
                .param("most", AT_ONCE)
                .query(RsvpTable::read)
                .list();
        var open = new HashMap<RsvpId, Integer>();
        rows.forEach(row -> open.put(row.id(), opened(row)));
        many.batchUpdate(
                "update rsvp set open_needs = :open where id = :id and open_needs is null",
                open.entrySet().stream()
                        .map(one -> new MapSqlParameterSource()
                                .addValue("open", one.getValue())
                                .addValue("id", one.getKey().value()))
                        .toArray(SqlParameterSource[]::new));
        return rows.size() == AT_ONCE;
    }
}
