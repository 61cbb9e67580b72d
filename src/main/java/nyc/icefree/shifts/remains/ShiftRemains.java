package nyc.icefree.shifts.remains;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long people helped in shifts, and how many gave a shift back, also after it is forgotten who it was. */
@Component
public class ShiftRemains {
    private static final String ROWS =
            "select a.shift_id, a.state, a.helped_minutes, a.from_minute, a.until_minute, s.starts_at, s.ends_at"
                    + " from assignment a join shift s on s.id = a.shift_id where ";

    private final JdbcClient jdbc;

    ShiftRemains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param helped minutes, as planned or as an organizer corrected them */
    public record Done(int helped, int givenBack) {
        public static final Done NOTHING = new Done(0, 0);

        Done and(Done more) {
            return new Done(helped + more.helped, givenBack + more.givenBack);
        }
    }

    /** Of shifts that begin then by the clock on the wall; those without are left out. */
    public Map<UUID, Done> between(LocalDateTime from, LocalDateTime until) {
        var done = read("s.start_local >= ? and s.start_local < ?", from, until);
        jdbc.sql("select r.* from shift_remains r join shift s on s.id = r.shift_id"
                        + " where s.start_local >= ? and s.start_local < ?")
                .params(from, until)
                .query(row -> {
                    done.merge(
                            row.getObject("shift_id", UUID.class),
                            new Done(row.getInt("helped"), row.getInt("given_back")),
                            Done::and);
                });
        return done;
    }

    public void keepEndedBefore(Instant limit) {
        keep(read("s.ends_at < ?", UtcColumn.of(limit)));
    }

    public void keepGivenBackByThoseWhoLeft(Instant limit) {
        keep(read(
                "a.state in ('HANDED_BACK', 'TAKEN_BACK') and a.changed_at < ?"
                        + " and a.person_id not in (select v.person_id from volunteer v)",
                UtcColumn.of(limit)));
    }

    /** Called before the row is deleted. */
    public void keep(AssignmentId assignment) {
        keep(read("a.id = ?", assignment.value()));
    }

    private void keep(Map<UUID, Done> gone) {
        gone.forEach((shift, more) -> {
            int known = jdbc.sql("update shift_remains set helped = helped + ?, given_back = given_back + ?"
                            + " where shift_id = ?")
                    .params(more.helped(), more.givenBack(), shift)
                    .update();
            if (known == 0) {
                jdbc.sql("insert into shift_remains (shift_id, helped, given_back) values (?, ?, ?)")
                        .params(shift, more.helped(), more.givenBack())
                        .update();
            }
        });
    }

    private Map<UUID, Done> read(String which, Object... values) {
        var done = new HashMap<UUID, Done>();
        jdbc.sql(ROWS + which).params(values).query(row -> {
            var one = one(row);
            if (!one.equals(Done.NOTHING)) {
                done.merge(row.getObject("shift_id", UUID.class), one, Done::and);
            }
        });
        return done;
    }

    private static Done one(ResultSet row) throws SQLException {
        return switch (AssignmentState.valueOf(row.getString("state"))) {
            case CONFIRMED, SERVED -> new Done(minutes(row), 0);
            case HANDED_BACK -> new Done(0, 1);
            case ASKED, DECLINED, TAKEN_BACK, NO_SHOW -> Done.NOTHING;
        };
    }

    private static int minutes(ResultSet row) throws SQLException {
        int corrected = row.getInt("helped_minutes");
        if (!row.wasNull()) {
            return corrected;
        }
        int from = row.getInt("from_minute");
        return row.wasNull()
                ? (int) Duration.between(UtcColumn.instant(row, "starts_at"), UtcColumn.instant(row, "ends_at"))
                        .toMinutes()
                : row.getInt("until_minute") - from;
    }
}
