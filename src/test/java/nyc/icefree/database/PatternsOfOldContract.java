package nyc.icefree.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Templates that were kept as events are patterns after the migration, with all that they held; on both databases. */
abstract class PatternsOfOldContract extends OldDatabase {
    private final UUID template = UUID.randomUUID();
    private final UUID event = UUID.randomUUID();
    private final UUID shift = UUID.randomUUID();

    @Test
    void an_event_that_was_a_template_becomes_a_pattern() {
        var source = fresh();
        migrate(source, "20261127.1841");
        var jdbc = JdbcClient.create(source);
        fill(jdbc);
        migrate(source, "latest");
        assertEquals(
                List.of(event),
                jdbc.sql("select id from event").query(UUID.class).list());
        assertEquals(
                List.of(event),
                jdbc.sql("select event_id from event_words").query(UUID.class).list());
        assertEquals(
                Map.of("organization_id", host, "begins", "18:30:00", "lasts_minutes", "450", "kind", "RALLY"),
                row(
                        jdbc,
                        "select organization_id, cast(begins as varchar) as begins,"
                                + " cast(lasts_minutes as varchar) as lasts_minutes, kind from event_pattern"));
        assertEquals(
                Map.of("pattern_id", template, "title", "Watch", "language", "en"),
                row(jdbc, "select pattern_id, title, language from event_pattern_words"));
        assertEquals(
                Map.of("pattern_id", template, "starts_after", "-45", "lasts_minutes", "90", "note", "Side door"),
                row(
                        jdbc,
                        "select pattern_id, cast(starts_after as varchar) as starts_after,"
                                + " cast(lasts_minutes as varchar) as lasts_minutes, note from pattern_shift"));
        assertEquals(
                Map.of("pattern_id", template, "words", "Chairs"),
                row(jdbc, "select pattern_id, words from pattern_task"));
        assertEquals(
                Map.of("pattern_id", template, "name", "Evening"), row(jdbc, "select pattern_id, name from template"));
        assertEquals(
                0, jdbc.sql("select count(*) from shift").query(Integer.class).single());
        assertEquals(
                0,
                jdbc.sql("select count(*) from checklist_task")
                        .query(Integer.class)
                        .single());
    }

    private static Map<String, Object> row(JdbcClient jdbc, String sql) {
        var row = new TreeMap<String, Object>();
        jdbc.sql(sql).query().singleRow().forEach((name, value) -> row.put(name.toLowerCase(Locale.ROOT), value));
        return row;
    }

    private void fill(JdbcClient jdbc) {
        host(jdbc);
        event(jdbc, template, "TEMPLATE", "2001-01-02 18:30:00", "2001-01-03 02:00:00");
        event(jdbc, event, "DRAFT", "2027-01-02 18:30:00", "2027-01-02 20:00:00");
        jdbc.sql("insert into event_template (event_id, organization_id, name, shared, created_at)"
                        + " values (?, ?, 'Evening', false, current_timestamp)")
                .params(template, host)
                .update();
        jdbc.sql(
                        "insert into shift (id, event_id, organization_id, role, seats, extra, taken, start_local, end_local, zone,"
                                + " starts_at, ends_at, skills, languages, signup, note, sequence, edition, created_at, modified_at,"
                                + " version) values (?, ?, ?, 'MARSHAL', 2, 0, 0, timestamp '2001-01-02 17:45:00',"
                                + " timestamp '2001-01-02 19:15:00', 'America/New_York', timestamp with time zone"
                                + " '2001-01-02 22:45:00+00', timestamp with time zone '2001-01-03 00:15:00+00', '', '', 'OPEN',"
                                + " 'Side door', 0, 1, current_timestamp, current_timestamp, 0)")
                .params(shift, template, host)
                .update();
        jdbc.sql("insert into checklist_task (id, version, event_id, organization_id, words, days_before, created_at)"
                        + " values (?, 0, ?, ?, 'Chairs', 2, current_timestamp)")
                .params(UUID.randomUUID(), template, host)
                .update();
    }
}
