package nyc.icefree.shifts.asks;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class AskStops {
    private final JdbcClient jdbc;
    private final Clock clock;

    AskStops(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public boolean isStopped(PersonId person) {
        return jdbc.sql("select count(*) from shift_ask_stop where person_id = ?")
                        .param(person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Set<PersonId> all() {
        return new HashSet<>(jdbc.sql("select person_id from shift_ask_stop")
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    /** The caller prevents concurrent calls for one person. */
    @CallerDecides
    @Transactional
    public void stop(PersonId person) {
        if (!isStopped(person)) {
            jdbc.sql("insert into shift_ask_stop (person_id, stopped_at) values (?, ?)")
                    .params(person.value(), Timestamp.from(clock.instant()))
                    .update();
        }
    }

    @CallerDecides
    @Transactional
    public void resume(PersonId person) {
        jdbc.sql("delete from shift_ask_stop where person_id = ?")
                .param(person.value())
                .update();
    }
}
