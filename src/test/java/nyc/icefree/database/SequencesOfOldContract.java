package nyc.icefree.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nyc.icefree.text.CalendarUid;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever subscribed before the migration sees no number fall: series and dates go on where all of them stood. */
abstract class SequencesOfOldContract {
    private final UUID host = UUID.randomUUID();
    private final UUID series = UUID.randomUUID();
    private final UUID shown = UUID.randomUUID();
    private final UUID gone = UUID.randomUUID();
    private final UUID draft = UUID.randomUUID();

    /** Empty, and of nobody else. */
    abstract DataSource fresh();

    @Test
    void what_was_counted_together_goes_on_from_there_each_by_itself() {
        var source = fresh();
        migrate(source, "20261128.2202");
        var jdbc = JdbcClient.create(source);
        fill(jdbc);
        migrate(source, "latest");
        assertEquals(
                3 + 5 + 2,
                jdbc.sql("select sequence from series_told where said is null and series_id = ?")
                        .param(series)
                        .query(Integer.class)
                        .single());
        // with its own changes each date is where it was: what was shown last of the second counts
        assertEquals(
                List.of(3 + 2, 3 + 5, 3 + 5 + 2),
                List.of(outdone(jdbc, shown), outdone(jdbc, gone), outdone(jdbc, draft)));
        assertEquals(
                11,
                jdbc.sql("select outdone from series_edition where series_id = ?")
                        .param(series)
                        .query(Integer.class)
                        .single());
    }

    private static int outdone(JdbcClient jdbc, UUID date) {
        return jdbc.sql("select outdone from series_date where event_id = ?")
                .param(date)
                .query(Integer.class)
                .single();
    }

    private static void migrate(DataSource source, String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private void fill(JdbcClient jdbc) {
        jdbc.sql(
                        "insert into organization (id, version, slug, name, boroughs, trusted, active, second_person, created_at)"
                                + " values (?, 0, 'host', 'Host', '', false, true, true, current_timestamp)")
                .param(host)
                .update();
        event(jdbc, shown, 5, true);
        event(jdbc, gone, 4, true);
        event(jdbc, draft, 9, false);
        jdbc.sql("update event set gone_start_local = start_local, gone_end_local = end_local, gone_zone = zone,"
                        + " gone_starts_at = starts_at, gone_ends_at = ends_at, gone_sequence = 2, gone_at = modified_at"
                        + " where id = ?")
                .param(gone)
                .update();
        jdbc.sql(
                        "insert into series (id, version, uid, organization_id, start_local, zone, model_id, published, sequence,"
                                + " created_at, modified_at) values (?, 0, ?, ?, timestamp '2027-01-02 18:30:00',"
                                + " 'America/New_York', ?, true, 3, current_timestamp, current_timestamp)")
                .params(series, CalendarUid.fresh(), host, shown)
                .update();
        jdbc.sql("insert into series_edition (series_id, edition) values (?, 1)")
                .param(series)
                .update();
        int day = 2;
        for (UUID date : List.of(shown, gone, draft)) {
            jdbc.sql("insert into series_date (event_id, series_id, recurrence_id) values (?, ?, timestamp '2027-01-0"
                            + day++ + " 18:30:00')")
                    .params(date, series)
                    .update();
        }
    }

    private void event(JdbcClient jdbc, UUID id, int sequence, boolean listed) {
        jdbc.sql(
                        "insert into event (id, version, uid, slug, kind, state, start_local, end_local, zone, starts_at, ends_at,"
                                + " address_visibility, place_forgotten, original_language, takes_rsvps, sequence, was_listed,"
                                + " search_text, created_at, modified_at) values (:id, 0, :name, :name, 'RALLY', 'DRAFT', timestamp"
                                + " '2027-01-02 18:30:00', timestamp '2027-01-02 20:00:00', 'America/New_York', timestamp with"
                                + " time zone '2027-01-02 23:30:00+00', timestamp with time zone '2027-01-03 01:00:00+00',"
                                + " 'EVERYONE', false, 'en', true, :sequence, :listed, '', current_timestamp, current_timestamp)")
                .param("id", id)
                .param("name", id.toString())
                .param("sequence", sequence)
                .param("listed", listed)
                .update();
    }
}
