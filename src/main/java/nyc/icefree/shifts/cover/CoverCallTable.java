package nyc.icefree.shifts.cover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.shifts.ShiftId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For which shifts their leads called. */
@Component
class CoverCallTable {
    private static final String SELECT = "select shift_id, sequence, waves from shift_cover_call";
    private final JdbcClient jdbc;

    CoverCallTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One call.
     *
     * @param sequence of the shift then
     * @param waves how many went out
     */
    record Called(ShiftId shift, int sequence, int waves) {}

    Optional<Called> of(ShiftId shift) {
        return jdbc.sql(SELECT + " where shift_id = ?")
                .param(shift.value())
                .query((row, n) -> called(row))
                .optional();
    }

    List<Called> due(Instant now) {
        return jdbc.sql(SELECT + " where next_at <= ? order by next_at, shift_id")
                .param(Timestamp.from(now))
                .query((row, n) -> called(row))
                .list();
    }

    /** Instead of an earlier one; its caller holds the shift. @param next when the first wave is due; null when the shift has begun */
    void put(ShiftId shift, int sequence, Instant now, @Nullable Instant next) {
        remove(shift);
        jdbc.sql("insert into shift_cover_call (shift_id, sequence, called_at, waves, next_at)"
                        + " values (:shift, :sequence, :now, 0, :next)")
                .param("shift", shift.value())
                .param("sequence", sequence)
                .param("now", Timestamp.from(now))
                .param("next", next == null ? null : Timestamp.from(next), Types.TIMESTAMP)
                .update();
    }

    /** @return whether the next wave is the caller's, and nobody else's on another node */
    boolean claim(Called called, Instant next) {
        return jdbc.sql("update shift_cover_call set waves = waves + 1, next_at = ?"
                                + " where shift_id = ? and sequence = ? and waves = ?")
                        .params(Timestamp.from(next), called.shift().value(), called.sequence(), called.waves())
                        .update()
                == 1;
    }

    /** The claimed wave is due again, as nobody was asked. */
    void giveBack(Called called, Instant next) {
        jdbc.sql("update shift_cover_call set waves = ?, next_at = ? where shift_id = ? and sequence = ? and waves = ?")
                .params(
                        called.waves(),
                        Timestamp.from(next),
                        called.shift().value(),
                        called.sequence(),
                        called.waves() + 1)
                .update();
    }

    void remove(ShiftId shift) {
        jdbc.sql("delete from shift_cover_call where shift_id = ?")
                .param(shift.value())
                .update();
    }

    /** But for a newer one. */
    void remove(Called called) {
        jdbc.sql("delete from shift_cover_call where shift_id = ? and sequence = ? and waves = ?")
                .params(called.shift().value(), called.sequence(), called.waves())
                .update();
    }

    /** @return of how many shifts, which are over or gone */
    int forgetOver(Instant now) {
        return jdbc.sql("delete from shift_cover_call where not exists"
                        + " (select 1 from shift where shift.id = shift_cover_call.shift_id and shift.ends_at > ?)")
                .param(Timestamp.from(now))
                .update();
    }

    private static Called called(ResultSet row) throws SQLException {
        return new Called(
                new ShiftId(row.getObject("shift_id", UUID.class)), row.getInt("sequence"), row.getInt("waves"));
    }
}
