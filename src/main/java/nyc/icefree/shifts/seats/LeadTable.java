package nyc.icefree.shifts.seats;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows that say who leads which shift. A person who has left the shift does not lead it, whatever the row says. */
@Component
public class LeadTable {
    private final JdbcClient jdbc;

    LeadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<PersonId> of(ShiftId shift) {
        return Optional.ofNullable(of(Set.of(shift)).get(shift));
    }

    /** By one query; leaves out shifts without a lead. */
    public Map<ShiftId, PersonId> of(Collection<ShiftId> shifts) {
        if (shifts.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        "select l.shift_id, l.person_id from shift_lead l join assignment a on a.shift_id = l.shift_id"
                                + " and a.person_id = l.person_id where a.state in ('CONFIRMED', 'SERVED') and l.shift_id in (:shifts)")
                .param("shifts", shifts.stream().map(ShiftId::value).toList())
                .query((row, n) -> Map.entry(
                        new ShiftId(row.getObject(1, UUID.class)), new PersonId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Also past shifts. */
    public Set<ShiftId> ledBy(PersonId person) {
        return jdbc.sql("select shift_id from shift_lead where person_id = ?")
                .param(person.value())
                .query((row, n) -> new ShiftId(row.getObject(1, UUID.class)))
                .set();
    }

    /**
     * Replaces the lead.
     *
     * @param shift locked by the caller
     */
    public void put(ShiftId shift, PersonId lead) {
        jdbc.sql("delete from shift_lead where shift_id = ?")
                .param(shift.value())
                .update();
        jdbc.sql("insert into shift_lead (shift_id, person_id) values (?, ?)")
                .param(shift.value())
                .param(lead.value())
                .update();
    }

    public void end(ShiftId shift, PersonId lead) {
        jdbc.sql("delete from shift_lead where shift_id = ? and person_id = ?")
                .param(shift.value())
                .param(lead.value())
                .update();
    }
}
