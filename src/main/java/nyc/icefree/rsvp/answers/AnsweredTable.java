package nyc.icefree.rsvp.answers;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.database.HeldRows;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.questions.AnsweredQuestions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code answered_question}, written under the lock on the event's spots. */
@Component
public class AnsweredTable implements AnsweredQuestions {
    private final JdbcClient jdbc;
    private final HeldRows held;

    AnsweredTable(JdbcClient jdbc, HeldRows held) {
        this.jdbc = jdbc;
        this.held = held;
    }

    /** Takes the lock too, so that a first answer is either seen here or refused by the changed questions. */
    @Override
    public Set<UUID> answered(UUID event) {
        jdbc.sql("select event_id from event_places where event_id = ?" + held.untilTheEnd())
                .param(event)
                .query(UUID.class)
                .list();
        return known(event);
    }

    private Set<UUID> known(UUID event) {
        return new HashSet<>(jdbc.sql("select question_id from answered_question where event_id = ?")
                .param(event)
                .query(UUID.class)
                .list());
    }

    void forget(EventId event) {
        jdbc.sql("delete from answered_question where event_id = ?")
                .param(event.value())
                .update();
    }

    void note(EventId event, Collection<UUID> questions) {
        if (questions.isEmpty()) {
            return;
        }
        var fresh = new HashSet<>(questions);
        fresh.removeAll(known(event.value()));
        fresh.forEach(question -> jdbc.sql("insert into answered_question (event_id, question_id) values (?, ?)")
                .params(event.value(), question)
                .update());
    }
}
