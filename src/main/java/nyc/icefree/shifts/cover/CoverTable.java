package nyc.icefree.shifts.cover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wants cover for what. */
@Component
class CoverTable {
    private static final String SELECT = "select shift_id, person_id, held_since, sequence, waves from shift_cover";
    private final JdbcClient jdbc;

    CoverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One wish.
     *
     * @param since when the person came to hold the shift
     * @param sequence of the shift then
     * @param waves how many went out
     */
    record Wanted(ShiftId shift, PersonId person, Instant since, int sequence, int waves) {}

    /** The oldest first. */
    List<Wanted> of(ShiftId shift) {
        return jdbc.sql(SELECT + " where shift_id = ? order by wanted_at, person_id")
                .param(shift.value())
                .query((row, n) -> wanted(row))
                .list();
    }

    List<Wanted> of(PersonId person) {
        return jdbc.sql(SELECT + " where person_id = ?")
                .param(person.value())
                .query((row, n) -> wanted(row))
                .list();
    }

    List<Wanted> due(Instant now) {
        return jdbc.sql(SELECT + " where next_at <= ? order by next_at, person_id")
                .param(Timestamp.from(now))
                .query((row, n) -> wanted(row))
                .list();
    }

    void add(Wanted wanted, Instant now, Instant next) {
        jdbc.sql("insert into shift_cover (shift_id, person_id, held_since, sequence, wanted_at, waves, next_at)"
                        + " values (?, ?, ?, ?, ?, 0, ?)")
                .params(
                        wanted.shift().value(),
                        wanted.person().value(),
                        Timestamp.from(wanted.since()),
                        wanted.sequence(),
                        Timestamp.from(now),
                        Timestamp.from(next))
                .update();
    }

    /** @return whether the next wave is the caller's, and nobody else's on another node */
    boolean claim(Wanted wanted, Instant next) {
        return jdbc.sql("update shift_cover set waves = waves + 1, next_at = ?"
                                + " where shift_id = ? and person_id = ? and held_since = ? and waves = ?")
                        .params(
                                Timestamp.from(next),
                                wanted.shift().value(),
                                wanted.person().value(),
                                Timestamp.from(wanted.since()),
                                wanted.waves())
                        .update()
                == 1;
    }

    /** @return whether it was wanted */
    boolean remove(ShiftId shift, PersonId person) {
        return jdbc.sql("delete from shift_cover where shift_id = ? and person_id = ?")
                        .params(shift.value(), person.value())
                        .update()
                == 1;
    }

    /** The claimed wave is due again, as nobody was asked. */
    void giveBack(Wanted wanted, Instant next) {
        jdbc.sql("update shift_cover set waves = ?, next_at = ? where shift_id = ? and person_id = ? and held_since = ?"
                        + " and waves = ?")
                .params(
                        wanted.waves(),
                        Timestamp.from(next),
                        wanted.shift().value(),
                        wanted.person().value(),
                        Timestamp.from(wanted.since()),
                        wanted.waves() + 1)
                .update();
    }

    /** But for what the same person wanted of it anew. */
    void removeStale(Wanted wanted) {
        jdbc.sql("delete from shift_cover where shift_id = ? and person_id = ? and held_since = ? and sequence = ?")
                .params(
                        wanted.shift().value(),
                        wanted.person().value(),
                        Timestamp.from(wanted.since()),
                        wanted.sequence())
                .update();
    }

    void forget(PersonId person) {
        jdbc.sql("delete from shift_cover where person_id = ?")
                .param(person.value())
                .update();
    }

    private static Wanted wanted(ResultSet row) throws SQLException {
        return new Wanted(
                new ShiftId(row.getObject("shift_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getTimestamp("held_since").toInstant(),
                row.getInt("sequence"),
                row.getInt("waves"));
    }
}
