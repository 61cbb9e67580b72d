package nyc.icefree.shifts.asks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every ask, of whatever kind; a person's are written while that person is held. */
@Component
public class AskTable {
    private static final String SELECT =
            "select id, shift_id, person_id, kind, state, sequence, made_at, asked_at from shift_ask";

    /** All shifts that were planned as one with this. */
    private static final String FAMILY =
            "(select f.id from shift f where f.id = (select coalesce(part_of, id) from shift where id = :shift)"
                    + " or f.part_of = (select coalesce(part_of, id) from shift where id = :shift))";

    private final JdbcClient jdbc;

    AskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Ask> find(AskId id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id.value())
                .query((row, n) -> ask(row))
                .optional();
    }

    public List<Ask> of(PersonId person, ShiftId shift) {
        return jdbc.sql(SELECT + " where person_id = ? and shift_id = ? order by serial")
                .params(person.value(), shift.value())
                .query((row, n) -> ask(row))
                .list();
    }

    /** In the order in which they came. */
    public List<Ask> of(PersonId person) {
        return jdbc.sql(SELECT + " where person_id = ? order by made_at, id")
                .param(person.value())
                .query((row, n) -> ask(row))
                .list();
    }

    /** In the order in which they came. */
    public List<Ask> of(ShiftId shift) {
        return jdbc.sql(SELECT + " where shift_id = ? order by made_at, id")
                .param(shift.value())
                .query((row, n) -> ask(row))
                .list();
    }

    public int askedSince(PersonId person, Instant since) {
        return jdbc.sql("select count(*) from shift_ask where person_id = ? and asked_at > ?")
                .params(person.value(), Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** When each was asked last, of whatever; who never was is left out. */
    public Map<PersonId, Instant> lastAsked() {
        var found = new HashMap<PersonId, Instant>();
        jdbc.sql("select person_id, max(asked_at) from shift_ask where asked_at is not null group by person_id")
                .query(row -> {
                    found.put(
                            new PersonId(row.getObject(1, UUID.class)),
                            row.getTimestamp(2).toInstant());
                });
        return found;
    }

    /** @param asked whether they are asked by it, now */
    AskId add(PersonId person, ShiftId shift, AskKind kind, AskState state, int sequence, Instant now, boolean asked) {
        var id = AskId.random();
        int before = jdbc.sql("select coalesce(max(serial), 0) from shift_ask where shift_id = ? and person_id = ?")
                .params(shift.value(), person.value())
                .query(Integer.class)
                .single();
        jdbc.sql("insert into shift_ask (id, shift_id, person_id, serial, kind, state, sequence, made_at, asked_at)"
                        + " values (:id, :shift, :person, :serial, :kind, :state, :sequence, :now, :asked)")
                .param("id", id.value())
                .param("shift", shift.value())
                .param("person", person.value())
                .param("serial", before + 1)
                .param("kind", kind.name())
                .param("state", state.name())
                .param("sequence", sequence)
                .param("now", Timestamp.from(now))
                .param("asked", asked ? Timestamp.from(now) : null, Types.TIMESTAMP)
                .update();
        return id;
    }

    /** Who wished it is asked now. */
    void ask(AskId wish, int sequence, Instant now) {
        jdbc.sql("update shift_ask set state = 'ASKED', sequence = ?, asked_at = ? where id = ? and state = 'WISHED'")
                .params(sequence, Timestamp.from(now), wish.value())
                .update();
    }

    /** @return whether it was open until now */
    boolean take(AskId id, Instant now) {
        return jdbc.sql("update shift_ask set state = 'TAKEN', answered_at = ? where id = ? and state = 'ASKED'")
                        .params(Timestamp.from(now), id.value())
                        .update()
                == 1;
    }

    /** Of the shift as it was planned and all its parts: who says no to one of them says no to all. */
    void refuse(PersonId person, ShiftId shift, Instant now) {
        jdbc.sql("update shift_ask set state = 'NO', answered_at = :now where person_id = :person and shift_id in "
                        + FAMILY + " and state in ('WISHED', 'ASKED')")
                .param("now", Timestamp.from(now))
                .param("person", person.value())
                .param("shift", shift.value())
                .update();
    }

    /** They said no to the shift, as it was planned or to a part of it. */
    boolean isRefused(PersonId person, ShiftId shift) {
        return jdbc.sql("select count(*) from shift_ask where person_id = :person and state = 'NO' and shift_id in "
                                + FAMILY)
                        .param("person", person.value())
                        .param("shift", shift.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The same of all shifts. */
    Set<ShiftId> refusedBy(PersonId person) {
        String no = "select f.id from shift_ask a join shift s on s.id = a.shift_id join shift f on %s"
                + " = coalesce(s.part_of, s.id) where a.person_id = :person and a.state = 'NO'";
        return jdbc.sql(no.formatted("f.id") + " union " + no.formatted("f.part_of"))
                .param("person", person.value())
                .query((row, n) -> new ShiftId(row.getObject(1, UUID.class)))
                .set();
    }

    void dropWishes(PersonId person, ShiftId shift) {
        jdbc.sql("delete from shift_ask where person_id = ? and shift_id = ? and state = 'WISHED'")
                .params(person.value(), shift.value())
                .update();
    }

    void forget(PersonId person) {
        jdbc.sql("delete from shift_ask where person_id = ?")
                .param(person.value())
                .update();
    }

    /** Those of shifts that ended before or are gone, but for what still counts for how often their people may be asked. */
    int purge(Instant endedBefore, Instant madeBefore) {
        return jdbc.sql("delete from shift_ask where (asked_at is null or asked_at < ?)"
                                + " and shift_id in (select id from shift where ends_at < ?)")
                        .params(Timestamp.from(madeBefore), Timestamp.from(endedBefore))
                        .update()
                + jdbc.sql("delete from shift_ask where coalesce(asked_at, made_at) < ?"
                                + " and not exists (select 1 from shift where shift.id = shift_ask.shift_id)")
                        .param(Timestamp.from(madeBefore))
                        .update();
    }

    /** Shifts with empty seats that have not started, where somebody wishes to be called. */
    public List<ShiftId> wishedWithSeats(Instant now) {
        return jdbc.sql("select distinct s.id from shift s join shift_ask a on a.shift_id = s.id"
                        + " where a.state = 'WISHED' and s.taken < s.seats + s.spare and (s.seats > 0 or s.taken > 0)"
                        + " and s.starts_at > ?")
                .param(Timestamp.from(now))
                .query((row, n) -> new ShiftId(row.getObject(1, UUID.class)))
                .list();
    }

    /** How many of these were asked of that kind since, and have not said no. */
    static long open(Collection<Ask> asks, AskKind kind, Instant since) {
        return asks.stream()
                .filter(ask -> ask.kind() == kind && ask.state() == AskState.ASKED)
                .filter(ask -> ask.askedAt() != null && ask.askedAt().isAfter(since))
                .count();
    }

    private static Ask ask(ResultSet row) throws SQLException {
        return new Ask(
                new AskId(row.getObject("id", UUID.class)),
                new ShiftId(row.getObject("shift_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                AskKind.valueOf(row.getString("kind")),
                AskState.valueOf(row.getString("state")),
                row.getInt("sequence"),
                row.getTimestamp("made_at").toInstant(),
                instant(row.getTimestamp("asked_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
