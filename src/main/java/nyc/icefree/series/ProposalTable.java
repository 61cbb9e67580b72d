package nyc.icefree.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nyc.icefree.events.EventId;
import nyc.icefree.events.ShiftHours;
import nyc.icefree.events.VenueId;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proposals about series. */
@Component
class ProposalTable {
    private static final String COLUMNS =
            "id, event_id, event_version, series_id, rule_before, scope, rule, start_local,"
                    + " start_second, end_local, end_second, zone, venue_id, reason, keeps_shift_hours, proposed_by,"
                    + " proposed_at";

    private final JdbcClient jdbc;

    ProposalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SeriesProposal proposal) {
        var venue = proposal.venue();
        jdbc.sql("insert into proposed_series_change (" + COLUMNS + ", state) values (:id, :event, :version, :series,"
                        + " :before, :scope, :rule, :start, :startSecond, :end, :endSecond, :zone, :venue, :reason, :keeps, :by,"
                        + " :at, 'OPEN')")
                .param("id", proposal.id())
                .param("event", proposal.date().value())
                .param("version", proposal.version())
                .param("series", proposal.series())
                .param("before", proposal.ruleBefore(), Types.VARCHAR)
                .param("scope", proposal.scope().name())
                .param("rule", proposal.rule(), Types.VARCHAR)
                .param("start", proposal.start())
                .param("startSecond", proposal.startSecond())
                .param("end", proposal.end())
                .param("endSecond", proposal.endSecond())
                .param("zone", proposal.zone().getId())
                .param("venue", venue == null ? null : venue.value(), Types.OTHER)
                .param("reason", proposal.reason())
                .param("keeps", proposal.shifts() == ShiftHours.KEEP)
                .param("by", proposal.proposedBy().value())
                .param("at", Timestamp.from(proposal.proposedAt()))
                .update();
    }

    /** One proposal at a time: whoever proposes again means the last. */
    void overtake(UUID series) {
        jdbc.sql("update proposed_series_change set state = 'OVERTAKEN' where series_id = ? and state = 'OPEN'")
                .param(series)
                .update();
    }

    /** @return whether it was open */
    boolean settle(UUID id, String state, PersonId by, Instant now) {
        return jdbc.sql("update proposed_series_change set state = ?, decided_by = ?, decided_at = ?"
                                + " where id = ? and state = 'OPEN'")
                        .params(state, by.value(), Timestamp.from(now), id)
                        .update()
                > 0;
    }

    /** Open ones, the oldest first. */
    List<SeriesProposal> open() {
        return read("1 = ?", 1);
    }

    List<SeriesProposal> openOf(UUID series) {
        return read("series_id = ?", series);
    }

    List<SeriesProposal> open(UUID id) {
        return read("id = ?", id);
    }

    void forgetDate(EventId date) {
        jdbc.sql("delete from proposed_series_change where event_id = ?")
                .param(date.value())
                .update();
    }

    void forgetPlace(EventId date) {
        jdbc.sql("update proposed_series_change set venue_id = null where event_id = ?")
                .param(date.value())
                .update();
    }

    private List<SeriesProposal> read(String where, Object value) {
        return jdbc.sql("select " + COLUMNS + " from proposed_series_change where state = 'OPEN' and " + where
                        + " order by proposed_at, id")
                .param(value)
                .query((row, n) -> proposal(row))
                .list();
    }

    private static SeriesProposal proposal(ResultSet row) throws SQLException {
        @Nullable UUID venue = row.getObject("venue_id", UUID.class);
        return new SeriesProposal(
                row.getObject("id", UUID.class),
                new EventId(row.getObject("event_id", UUID.class)),
                row.getInt("event_version"),
                row.getObject("series_id", UUID.class),
                row.getString("rule_before"),
                Scope.valueOf(row.getString("scope")),
                row.getString("rule"),
                row.getObject("start_local", LocalDateTime.class),
                row.getBoolean("start_second"),
                row.getObject("end_local", LocalDateTime.class),
                row.getBoolean("end_second"),
                ZoneId.of(row.getString("zone")),
                venue == null ? null : new VenueId(venue),
                row.getString("reason"),
                row.getBoolean("keeps_shift_hours") ? ShiftHours.KEEP : ShiftHours.MOVE,
                new PersonId(row.getObject("proposed_by", UUID.class)),
                row.getTimestamp("proposed_at").toInstant());
    }
}
