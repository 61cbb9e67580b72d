package nyc.icefree.shifts.pairs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.database.HeldRows;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.shifts.terms.Structure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is in shifts for pairs, and keeps of each who was last seen waiting for a second. */
@Component
class PairTable {
    private static final String TEAM = "a.state in ('CONFIRMED', 'SERVED', 'NO_SHOW')";

    private final JdbcClient jdbc;
    private final HeldRows held;

    PairTable(JdbcClient jdbc, HeldRows held) {
        this.jdbc = jdbc;
        this.held = held;
    }

    /**
     * A shift, which may be for pairs no more, with those in it.
     *
     * @param most people with whom it is full
     * @param people whoever came last is the last
     */
    record Team(ShiftId shift, Structure structure, int most, List<In> people) {
        Optional<In> half() {
            return structure.isHalf(people.size(), most) ? Optional.of(people.getLast()) : Optional.empty();
        }

        boolean has(AssignmentId assignment) {
            return people.stream().anyMatch(one -> one.assignment().equals(assignment));
        }

        /** With whom they make two: whoever came right before them; empty for the first of two. */
        Optional<AssignmentId> before(AssignmentId second) {
            for (int at = 1; structure == Structure.PAIRS && at < people.size(); at += 2) {
                if (people.get(at).assignment().equals(second)) {
                    return Optional.of(people.get(at - 1).assignment());
                }
            }
            return Optional.empty();
        }
    }

    /** @param since when they came to hold it */
    record In(AssignmentId assignment, PersonId person, Instant since) {}

    /** For pairs, or it was when somebody was last seen waiting. */
    boolean isOfPairs(ShiftId shift) {
        return jdbc.sql("select count(*) from shift s where s.id = ? and (s.structure = 'PAIRS' or s.id in"
                                + " (select h.shift_id from shift_half h))")
                        .param(shift.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void hold(ShiftId shift) {
        jdbc.sql("select id from shift where id = ?" + held.untilTheEnd())
                .param(shift.value())
                .query(UUID.class)
                .optional();
    }

    /** Of those that are there and in which somebody is. */
    Map<ShiftId, Team> teams(Collection<ShiftId> shifts) {
        var teams = new LinkedHashMap<ShiftId, Team>();
        jdbc.sql(
                        "select s.id, s.structure, s.seats + s.spare, a.id, a.person_id, a.changed_at from shift s join assignment a"
                                + " on a.shift_id = s.id and " + TEAM + " where s.id in (:shifts)"
                                + " order by s.id, a.changed_at, a.id")
                .param("shifts", shifts.stream().map(ShiftId::value).toList())
                .query(row -> {
                    var id = new ShiftId(row.getObject(1, UUID.class));
                    var structure = Structure.valueOf(row.getString(2));
                    int most = row.getInt(3);
                    teams.computeIfAbsent(id, none -> new Team(id, structure, most, new ArrayList<>()))
                            .people()
                            .add(new In(
                                    new AssignmentId(row.getObject(4, UUID.class)),
                                    new PersonId(row.getObject(5, UUID.class)),
                                    row.getTimestamp(6).toInstant()));
                });
        return teams;
    }

    Optional<AssignmentId> seen(ShiftId shift) {
        return jdbc.sql("select assignment_id from shift_half where shift_id = ?")
                .param(shift.value())
                .query(UUID.class)
                .optional()
                .map(AssignmentId::new);
    }

    /** Its caller holds the shift. */
    void see(ShiftId shift, @Nullable AssignmentId half) {
        jdbc.sql("delete from shift_half where shift_id = ?")
                .param(shift.value())
                .update();
        if (half != null) {
            jdbc.sql("insert into shift_half (shift_id, assignment_id) values (?, ?)")
                    .params(shift.value(), half.value())
                    .update();
        }
    }

    /** When somebody came to stand to a shift as they do; empty when their row is gone. */
    Optional<Instant> changed(AssignmentId assignment) {
        return jdbc.sql("select changed_at from assignment where id = ?")
                .param(assignment.value())
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** When somebody last came, left or was said no to: asking changes nothing. */
    Optional<Instant> lastChange(ShiftId shift) {
        return jdbc.sql("select max(changed_at) from assignment where shift_id = ? and state <> 'ASKED'")
                .param(shift.value())
                .query((row, n) -> row.getTimestamp(1))
                .optional()
                .map(Timestamp::toInstant);
    }

    /** A shift that has not begun and in which somebody waits. */
    record Near(ShiftId shift, @Nullable UUID event, Instant starts, Instant toldAt) {}

    /** Those of which it is time to tell. */
    List<Near> near(Instant now) {
        return jdbc
                .sql("select s.id, s.event_id, s.starts_at, s.closes_hours from shift s where s.structure = 'PAIRS'"
                        + " and mod(s.taken, 2) = 1 and s.taken < s.seats + s.spare and s.starts_at > :now"
                        + " and (s.starts_at <= :soon or s.closes_hours > :hours) order by s.starts_at, s.id")
                .param("now", Timestamp.from(now))
                .param("soon", Timestamp.from(now.plus(Duration.ofHours(ShiftTerms.PAIRS_TOLD_HOURS))))
                .param("hours", ShiftTerms.PAIRS_TOLD_HOURS)
                .query(PairTable::near)
                .list()
                .stream()
                .filter(one -> !now.isBefore(one.toldAt()))
                .toList();
    }

    private static Near near(ResultSet row, int number) throws SQLException {
        var starts = row.getTimestamp("starts_at").toInstant();
        return new Near(
                new ShiftId(row.getObject("id", UUID.class)),
                row.getObject("event_id", UUID.class),
                starts,
                ShiftTerms.pairsToldAt(starts, row.getObject("closes_hours", Integer.class)));
    }
}
