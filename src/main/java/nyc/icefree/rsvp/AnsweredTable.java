package nyc.icefree.rsvp;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.questions.AnsweredQuestions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code answered_question}. Written under the lock on the event's places. */
@Component
class AnsweredTable implements AnsweredQuestions {
    private final JdbcClient jdbc;

    AnsweredTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> answered(UUID event) {
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
        fresh.removeAll(answered(event.value()));
        fresh.forEach(question -> jdbc.sql("insert into answered_question (event_id, question_id) values (?, ?)")
                .params(event.value(), question)
                .update());
    }
}
