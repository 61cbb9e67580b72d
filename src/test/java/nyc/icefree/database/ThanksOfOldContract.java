package nyc.icefree.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody gets a mail of thanks that no organizer could have switched off; on both databases. */
abstract class ThanksOfOldContract extends OldDatabase {
    @Test
    void of_what_was_over_before_there_were_thanks_nobody_is_thanked() {
        var source = fresh();
        migrate(source, "20261205.1458");
        var jdbc = JdbcClient.create(source);
        var over = UUID.randomUUID();
        host(jdbc);
        event(jdbc, over, "PUBLISHED", "2026-01-02 18:30:00", "2026-01-02 20:00:00");
        event(jdbc, UUID.randomUUID(), "PUBLISHED", "2199-01-02 18:30:00", "2199-01-02 20:00:00");
        migrate(source, "latest");
        assertEquals(
                List.of(over),
                jdbc.sql("select id from event where without_thanks = true")
                        .query(UUID.class)
                        .list());
    }
}
