package nyc.icefree.shifts.staffing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.seats.LanguagesColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class InterpreterShifts {
    private static final LanguagesColumn LANGUAGES = new LanguagesColumn();
    private final JdbcClient jdbc;

    InterpreterShifts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By event and start, by one query; leaves out events without such shifts. People who do a part do not count. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Map<EventId, List<InterpreterShift>> of(Collection<EventId> events) {
        var found = new LinkedHashMap<EventId, List<InterpreterShift>>();
        if (!events.isEmpty()) {
            var shifts = new LinkedHashMap<UUID, InterpreterShift>();
            jdbc.sql("select s.id, s.event_id, s.languages, s.seats - s.peak as empty, a.person_id from shift s"
                            + " left join assignment a on a.shift_id = s.id and a.state in ('CONFIRMED', 'SERVED')"
                            + " and a.from_minute is null"
                            + " where s.role = :role and s.event_id in (:events) order by s.starts_at, s.id")
                    .param("role", ShiftRole.INTERPRETER.name())
                    .param("events", events.stream().map(EventId::value).toList())
                    .query(row -> {
                        var shift = shifts.get(row.getObject("id", UUID.class));
                        if (shift == null) {
                            shift = new InterpreterShift(
                                    new ShiftId(row.getObject("id", UUID.class)),
                                    LANGUAGES.convertToEntityAttribute(row.getString("languages")),
                                    row.getInt("empty"),
                                    new HashSet<>());
                            shifts.put(shift.id().value(), shift);
                            found.computeIfAbsent(
                                            new EventId(row.getObject("event_id", UUID.class)),
                                            event -> new ArrayList<>())
                                    .add(shift);
                        }
                        var person = row.getObject("person_id", UUID.class);
                        if (person != null) {
                            shift.people().add(new PersonId(person));
                        }
                    });
        }
        return found;
    }
}
