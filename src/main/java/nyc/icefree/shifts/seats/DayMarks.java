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

/** What is said and marked of a shift's day, a row for each who is in it and of whom there is anything. */
@Component
public class DayMarks {
    private static final String READ = "select shift_id, person_id, comes, seen from shift_day_mark where ";
    private final JdbcClient jdbc;

    DayMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param comes that they said so; nothing follows from that nobody did
     * @param mark for the lead alone
     */
    public record Row(
            ShiftId shift,
            PersonId person,
            boolean comes,
            @Nullable DayMark mark) {}

    /** What one of them said in each shift. */
    public Map<ShiftId, Row> of(PersonId person) {
        return jdbc.sql(READ + "person_id = ?").param(person.value()).query((row, n) -> read(row)).list().stream()
                .collect(Collectors.toMap(Row::shift, row -> row));
    }

    /** What all said in these shifts, by shift and person. */
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

    /** Whoever calls this or the next holds the shift and the person, and knows that they are in it. */
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

    /** @param mark null takes back what was marked */
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

    /** Of who is not in it any more nothing stays. */
    public void forget(ShiftId shift, PersonId person) {
        jdbc.sql("delete from shift_day_mark where shift_id = ? and person_id = ?")
                .param(shift.value())
                .param(person.value())
                .update();
    }

    /** Of a shift that is on another day, or at another hour, nothing was said yet. */
    public void forget(ShiftId shift) {
        jdbc.sql("delete from shift_day_mark where shift_id = ?")
                .param(shift.value())
                .update();
    }

    /** @return of how many it was forgotten, whose shifts ended before then */
    int forgetEndedBefore(Instant limit) {
        return jdbc.sql("delete from shift_day_mark where shift_id in (select id from shift where ends_at < ?)")
                .param(Timestamp.from(limit))
                .update();
    }
}
