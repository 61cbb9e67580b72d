package nyc.icefree.shifts.seats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.DayMark;
import nyc.icefree.shifts.ShiftId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
public class DayMarks {
    private static final String READ = "select shift_id, person_id, comes, seen from shift_day_mark where ";
    private final JdbcClient jdbc;

    DayMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param comes they said so; if false, they may still come
     * @param mark for the lead alone
     */
    public record Row(
            ShiftId shift,
            PersonId person,
            boolean comes,
            @Nullable DayMark mark) {}

    public Map<ShiftId, Row> of(PersonId person) {
        return jdbc.sql(READ + "person_id = ?").param(person.value()).query((row, n) -> read(row)).list().stream()
                .collect(Collectors.toMap(Row::shift, row -> row));
    }

    public Map<ShiftId, Map<PersonId, Row>> of(Collection<ShiftId> shifts) {
        if (shifts.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(READ + "shift_id in (:shifts)")
                .param("shifts", shifts.stream().map(ShiftId::value).toList())
                .query((row, n) -> read(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::shift, Collectors.toMap(Row::person, row -> row)));
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                new ShiftId(row.getObject("shift_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getBoolean("comes"),
                Optional.ofNullable(row.getString("seen")).map(DayMark::valueOf).orElse(null));
    }

    /** The caller locks the shift and the person, and knows that they are in it; so for {@link #mark}. */
    public void come(ShiftId shift, PersonId person) {
        Object[] values = {shift.value(), person.value()};
        if (jdbc.sql("update shift_day_mark set comes = true where shift_id = ? and person_id = ?")
                        .params(values)
                        .update()
                == 0) {
            jdbc.sql("insert into shift_day_mark (comes, shift_id, person_id) values (true, ?, ?)")
                    .params(values)
                    .update();
        }
    }

    /** @param mark null removes the mark */
    public void mark(ShiftId shift, PersonId person, @Nullable DayMark mark) {
        Object[] values = {mark == null ? null : mark.name(), shift.value(), person.value()};
        if (jdbc.sql("update shift_day_mark set seen = ? where shift_id = ? and person_id = ?")
                        .params(values)
                        .update()
                == 0) {
            jdbc.sql("insert into shift_day_mark (comes, seen, shift_id, person_id) values (false, ?, ?, ?)")
                    .params(values)
                    .update();
        }
    }

    public void forget(ShiftId shift, PersonId person) {
        jdbc.sql("delete from shift_day_mark where shift_id = ? and person_id = ?")
                .param(shift.value())
                .param(person.value())
                .update();
    }

    public void forget(ShiftId shift) {
        jdbc.sql("delete from shift_day_mark where shift_id = ?")
                .param(shift.value())
                .update();
    }

    /** @return number of rows deleted, whose shifts ended before the limit */
    int forgetEndedBefore(Instant limit) {
        return jdbc.sql("delete from shift_day_mark where shift_id in (select id from shift where ends_at < ?)")
                .param(Timestamp.from(limit))
                .update();
    }
}
