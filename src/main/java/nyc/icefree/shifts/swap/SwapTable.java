package nyc.icefree.shifts.swap;

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

/** Who would give which shift for which others. */
@Component
class SwapTable {
    private static final String SELECT = "select s.shift_id, s.person_id, s.held_since, s.sequence, w.wanted_id,"
            + " w.wanted_sequence from shift_swap s join shift_swap_wish w on w.shift_id = s.shift_id"
            + " and w.person_id = s.person_id";
    private final JdbcClient jdbc;

    SwapTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One shift for one other.
     *
     * @param since when the person came to hold what they give
     * @param sequence of that shift then
     * @param wantedSequence of the other then
     */
    record Wish(ShiftId gives, PersonId person, Instant since, int sequence, ShiftId wanted, int wantedSequence) {}

    List<Wish> ofGiven(ShiftId shift) {
        return jdbc.sql(SELECT + " where s.shift_id = ? order by s.made_at, s.person_id, w.wanted_id")
                .param(shift.value())
                .query((row, n) -> wish(row))
                .list();
    }

    List<Wish> of(PersonId person) {
        return jdbc.sql(SELECT + " where s.person_id = ? order by s.made_at, s.shift_id, w.wanted_id")
                .param(person.value())
                .query((row, n) -> wish(row))
                .list();
    }

    List<Wish> all() {
        return jdbc.sql(SELECT + " order by s.made_at, s.person_id, w.wanted_id")
                .query((row, n) -> wish(row))
                .list();
    }

    void add(ShiftId gives, PersonId person, Instant since, int sequence, Instant now) {
        jdbc.sql("insert into shift_swap (shift_id, person_id, held_since, sequence, made_at) values (?, ?, ?, ?, ?)")
                .params(gives.value(), person.value(), Timestamp.from(since), sequence, Timestamp.from(now))
                .update();
    }

    void addWish(ShiftId gives, PersonId person, ShiftId wanted, int sequence) {
        jdbc.sql("insert into shift_swap_wish (shift_id, person_id, wanted_id, wanted_sequence) values (?, ?, ?, ?)")
                .params(gives.value(), person.value(), wanted.value(), sequence)
                .update();
    }

    /** @return whether it was there */
    boolean remove(ShiftId gives, PersonId person) {
        jdbc.sql("delete from shift_swap_wish where shift_id = ? and person_id = ?")
                .params(gives.value(), person.value())
                .update();
        return jdbc.sql("delete from shift_swap where shift_id = ? and person_id = ?")
                        .params(gives.value(), person.value())
                        .update()
                == 1;
    }

    /** But for what the same person proposed of it anew. */
    void removeStale(Wish wish) {
        jdbc.sql(
                        "delete from shift_swap_wish where shift_id = ? and person_id = ? and exists (select 1 from shift_swap s"
                                + " where s.shift_id = shift_swap_wish.shift_id and s.person_id = shift_swap_wish.person_id"
                                + " and s.held_since = ? and s.sequence = ?)")
                .params(stale(wish))
                .update();
        jdbc.sql("delete from shift_swap where shift_id = ? and person_id = ? and held_since = ? and sequence = ?")
                .params(stale(wish))
                .update();
    }

    private static Object[] stale(Wish wish) {
        return new Object[] {wish.gives().value(), wish.person().value(), Timestamp.from(wish.since()), wish.sequence()
        };
    }

    private static Wish wish(ResultSet row) throws SQLException {
        return new Wish(
                new ShiftId(row.getObject(1, UUID.class)),
                new PersonId(row.getObject(2, UUID.class)),
                row.getTimestamp(3).toInstant(),
                row.getInt(4),
                new ShiftId(row.getObject(5, UUID.class)),
                row.getInt(6));
    }
}
