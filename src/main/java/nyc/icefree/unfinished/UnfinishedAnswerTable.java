package nyc.icefree.unfinished;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words written with answers that were not given, each found by its writer alone. Inside its caller's transaction. */
@Component
class UnfinishedAnswerTable {
    private static final String ONE = " where writer = :writer and about = :about and answer = :answer";
    private final JdbcClient jdbc;

    /** @param about what is answered */
    record Row(UUID about, String answer, byte[] sealed) {}

    UnfinishedAnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Row> of(PersonId writer) {
        return jdbc.sql("select about, answer, sealed_text from unfinished_answer where writer = ?"
                        + " order by changed_at desc, about, answer")
                .param(writer.value())
                .query((row, n) -> new Row(row.getObject(1, UUID.class), row.getString(2), row.getBytes(3)))
                .list();
    }

    /** @return false when it is not there yet */
    boolean replace(PersonId writer, Row row, Instant now) {
        return jdbc.sql("update unfinished_answer set sealed_text = :sealed, changed_at = :now" + ONE)
                        .param("writer", writer.value())
                        .param("about", row.about())
                        .param("answer", row.answer())
                        .param("sealed", row.sealed())
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    void add(PersonId writer, Row row, Instant now) {
        jdbc.sql("insert into unfinished_answer (writer, about, answer, sealed_text, changed_at)"
                        + " values (:writer, :about, :answer, :sealed, :now)")
                .param("writer", writer.value())
                .param("about", row.about())
                .param("answer", row.answer())
                .param("sealed", row.sealed())
                .param("now", Timestamp.from(now))
                .update();
    }

    int count(PersonId writer) {
        return jdbc.sql("select count(*) from unfinished_answer where writer = ?")
                .param(writer.value())
                .query(Integer.class)
                .single();
    }

    void remove(PersonId writer, UUID about, String answer) {
        jdbc.sql("delete from unfinished_answer" + ONE)
                .param("writer", writer.value())
                .param("about", about)
                .param("answer", answer)
                .update();
    }

    void remove(PersonId writer, UUID about) {
        jdbc.sql("delete from unfinished_answer where writer = ? and about = ?")
                .params(writer.value(), about)
                .update();
    }

    void forget(PersonId writer) {
        jdbc.sql("delete from unfinished_answer where writer = ?")
                .param(writer.value())
                .update();
    }

    /** Whoever wrote about it, or about a change that is proposed for it. */
    void forget(EventId event) {
        jdbc.sql("delete from unfinished_answer where about = :event"
                        + " or about in (select id from proposal where event_id = :event)")
                .param("event", event.value())
                .update();
    }

    int forgetBefore(Instant due) {
        return jdbc.sql("delete from unfinished_answer where changed_at <= ?")
                .param(Timestamp.from(due))
                .update();
    }
}
