package nyc.icefree.shifts.remains;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.shifts.AssignmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long people helped in shifts, and how many gave a shift back, also after it is forgotten who they were. */
@Component
public class ShiftRemains {
    private static final String ASSIGNED = "select s.id as shift_id, sum(case when a.state in ('CONFIRMED', 'SERVED')"
            + " then coalesce(a.helped_minutes, a.until_minute - a.from_minute,"
            + " extract(epoch from s.ends_at - s.starts_at) / 60) else 0 end) as helped,"
            + " sum(case when a.state = 'HANDED_BACK' then 1 else 0 end) as given_back"
            + " from assignment a join shift s on s.id = a.shift_id where ";
    private static final String KEPT =
            "select s.id as shift_id, r.helped, r.given_back from shift_remains r join shift s on s.id = r.shift_id where ";

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
        String then = "s.start_local >= ? and s.start_local < ?";
        var done = read(ASSIGNED + then + " group by s.id", from, until);
        read(KEPT + then, from, until).forEach((shift, more) -> done.merge(shift, more, Done::and));
        return done;
    }

    public void keepEndedBefore(Instant limit) {
        keep("s.ends_at < ?", UtcColumn.of(limit));
    }

    public void keepGivenBackByThoseWhoLeft(Instant limit) {
        keep(
                "a.state in ('HANDED_BACK', 'TAKEN_BACK') and a.changed_at < ?"
                        + " and a.person_id not in (select v.person_id from volunteer v)",
                UtcColumn.of(limit));
    }

    /** Called before the row is deleted. */
    public void keep(AssignmentId assignment) {
        keep("a.id = ?", assignment.value());
    }

    private void keep(String which, Object value) {
        read(ASSIGNED + which + " group by s.id", value).forEach((shift, more) -> {
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

    private Map<UUID, Done> read(String sql, Object... values) {
        var done = new HashMap<UUID, Done>();
        jdbc.sql(sql).params(values).query(row -> {
            var one = new Done(row.getInt("helped"), row.getInt("given_back"));
            if (!one.equals(Done.NOTHING)) {
                done.put(row.getObject("shift_id", UUID.class), one);
            }
        });
        return done;
    }
}
