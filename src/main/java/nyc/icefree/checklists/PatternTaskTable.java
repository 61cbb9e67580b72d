package nyc.icefree.checklists;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checklists of patterns, without due days or ticks. */
@Component
record PatternTaskTable(JdbcClient jdbc, Clock clock) {
    record Row(PatternTaskId id, TaskDraft draft) {}

    /** Sorted by due day. */
    List<Row> of(PatternId pattern) {
        return jdbc.sql("select id, usual, words, person_id, days_before from pattern_task where pattern_id = ?"
                        + " order by days_before desc, created_at, id")
                .param(pattern.value())
                .query((row, n) -> new Row(
                        new PatternTaskId(row.getObject(1, UUID.class)),
                        new TaskDraft(
                                usual(row.getString(2)),
                                row.getString(3),
                                person(row.getObject(4, UUID.class)),
                                row.getInt(5))))
                .list();
    }

    private static @Nullable UsualTask usual(@Nullable String name) {
        return name == null ? null : UsualTask.valueOf(name);
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    Optional<PatternId> patternOf(PatternTaskId id) {
        return jdbc.sql("select pattern_id from pattern_task where id = ?")
                .param(id.value())
                .query((row, n) -> new PatternId(row.getObject(1, UUID.class)))
                .optional();
    }

    PatternTaskId add(PatternId pattern, TaskDraft draft) {
        var id = new PatternTaskId(UUID.randomUUID());
        jdbc.sql("insert into pattern_task (id, pattern_id, usual, words, person_id, days_before, created_at)"
                        + " values (:id, :pattern, :usual, :words, :who, :days, :now)")
                .param("id", id.value())
                .param("pattern", pattern.value())
                .param("usual", draft.usual() == null ? null : draft.usual().name())
                .param("words", draft.words())
                .param("who", draft.who() == null ? null : draft.who().value())
                .param("days", draft.daysBefore())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    void change(PatternTaskId id, TaskDraft draft) {
        jdbc.sql("update pattern_task set words = :words, person_id = :who, days_before = :days where id = :id")
                .param("id", id.value())
                .param("words", draft.words())
                .param("who", draft.who() == null ? null : draft.who().value())
                .param("days", draft.daysBefore())
                .update();
    }

    void remove(PatternTaskId id) {
        jdbc.sql("delete from pattern_task where id = ?").param(id.value()).update();
    }

    void forget(PatternId pattern) {
        jdbc.sql("delete from pattern_task where pattern_id = ?")
                .param(pattern.value())
                .update();
    }
}
