package nyc.icefree.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Series that were split before each knew the first of them know it after the migration; on both databases. */
abstract class RootsOfOldContract extends OldDatabase {
    private static final int SPLITS = 21;
    private final UUID event = UUID.randomUUID();

    @Test
    void each_series_finds_the_first_of_all_that_it_was_split_off() {
        var source = fresh();
        migrate(source, "20261127.1841");
        var jdbc = JdbcClient.create(source);
        host(jdbc);
        event(jdbc, event, "DRAFT", "2027-01-02 18:30:00", "2027-01-02 20:00:00");
        var alone = series(jdbc, null);
        var first = series(jdbc, null);
        series(jdbc, first);
        var last = first;
        for (int i = 0; i < SPLITS; i++) {
            last = series(jdbc, last);
        }
        migrate(source, "latest");
        assertEquals(alone, root(jdbc, alone));
        assertEquals(first, root(jdbc, last));
        assertEquals(
                2 + SPLITS,
                jdbc.sql("select count(*) from series where root_id = ?")
                        .param(first)
                        .query(Integer.class)
                        .single());
    }

    private static UUID root(JdbcClient jdbc, UUID series) {
        return jdbc.sql("select root_id from series where id = ?")
                .param(series)
                .query(UUID.class)
                .single();
    }

    private UUID series(JdbcClient jdbc, @Nullable UUID follows) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into series (id, version, uid, organization_id, start_local, zone, model_id, published, sequence,"
                                + " follows_id, created_at, modified_at) values (:id, 0, :name, :host, timestamp '2027-01-02 18:30:00',"
                                + " 'America/New_York', :event, true, 0, " + (follows == null ? "null" : ":follows")
                                + ", current_timestamp, current_timestamp)")
                .param("id", id)
                .param("name", id.toString())
                .param("host", host)
                .param("event", event)
                .param("follows", follows)
                .update();
        return id;
    }
}
