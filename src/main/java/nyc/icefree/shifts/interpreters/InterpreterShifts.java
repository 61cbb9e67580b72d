package nyc.icefree.shifts.interpreters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.columns.LanguagesColumn;
import nyc.icefree.shifts.pairs.ShiftPairs;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.shifts.terms.Structure;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the shifts for interpreters with who is in them. */
@Service
public class InterpreterShifts {
    private static final LanguagesColumn LANGUAGES = new LanguagesColumn();
    private final JdbcClient jdbc;
    private final ShiftPairs pairs;

    InterpreterShifts(JdbcClient jdbc, ShiftPairs pairs) {
        this.jdbc = jdbc;
        this.pairs = pairs;
    }

    /** @param half somebody in it waits for a second */
    private record Row(
            EventId event,
            InterpreterShift shift,
            boolean half,
            @Nullable UUID assignment,
            @Nullable UUID person) {}

    /**
     * Of each of these events by start, by one query, and another where somebody waits for a second, who does not count; an event
     * without any is left out.
     */
    @InHouse
    @Transactional(readOnly = true)
    public Map<EventId, List<InterpreterShift>> of(Collection<EventId> events) {
        if (events.isEmpty()) {
            return Map.of();
        }
        var shifts = new LinkedHashMap<ShiftId, InterpreterShift>();
        var people = new HashMap<ShiftId, Set<PersonId>>();
        var found = new HashMap<EventId, List<InterpreterShift>>();
        var of = new HashMap<ShiftId, EventId>();
        var rows = rows(events);
        var waiting = waiting(rows);
        for (var row : rows) {
            shifts.putIfAbsent(row.shift().id(), row.shift());
            of.put(row.shift().id(), row.event());
            var in = people.computeIfAbsent(row.shift().id(), shift -> new HashSet<>());
            if (row.person() != null && !waiting.contains(row.assignment())) {
                in.add(new PersonId(row.person()));
            }
        }
        shifts.forEach((id, shift) -> found.computeIfAbsent(of.get(id), event -> new ArrayList<>())
                .add(new InterpreterShift(
                        id,
                        shift.slot(),
                        shift.languages(),
                        shift.empty(),
                        Set.copyOf(people.getOrDefault(id, Set.of())))));
        return found;
    }

    private Set<UUID> waiting(List<Row> rows) {
        var halves = rows.stream()
                .filter(Row::half)
                .map(row -> row.shift().id())
                .distinct()
                .toList();
        return halves.isEmpty()
                ? Set.of()
                : pairs.waiting(halves).stream().map(AssignmentId::value).collect(Collectors.toSet());
    }

    private List<Row> rows(Collection<EventId> events) {
        return jdbc.sql(
                        "select s.id, s.event_id, s.start_local, s.end_local, s.zone, s.starts_at, s.ends_at, s.languages,"
                                + " s.seats, s.taken, s.spare, s.structure, a.id as assignment_id, a.person_id from shift s left join assignment a on a.shift_id = s.id"
                                + " and a.state in ('CONFIRMED', 'SERVED') where s.role = :role and s.event_id in (:events)"
                                + " order by s.starts_at, s.id, a.id")
                .param("role", ShiftRole.INTERPRETER.name())
                .param("events", events.stream().map(EventId::value).toList())
                .query(InterpreterShifts::read)
                .list();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        var slot = new TimeSlot(
                row.getObject("start_local", LocalDateTime.class),
                row.getObject("end_local", LocalDateTime.class),
                ZoneId.of(row.getString("zone")),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant());
        int seats = row.getInt("seats");
        int taken = row.getInt("taken");
        var terms = ShiftTerms.NONE
                .withSpare(row.getInt("spare"))
                .withStructure(Structure.valueOf(row.getString("structure")));
        var shift = new InterpreterShift(
                new ShiftId(row.getObject("id", UUID.class)),
                slot,
                LANGUAGES.convertToEntityAttribute(row.getString("languages")),
                terms.missing(seats, taken),
                Set.of());
        return new Row(
                new EventId(row.getObject("event_id", UUID.class)),
                shift,
                terms.isHalf(seats, taken),
                row.getObject("assignment_id", UUID.class),
                row.getObject("person_id", UUID.class));
    }
}
