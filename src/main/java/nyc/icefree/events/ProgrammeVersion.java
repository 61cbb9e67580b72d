package nyc.icefree.events;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the changes of what the public may see, for caches on all nodes. */
@Component
class ProgrammeVersion {
    private final JdbcClient jdbc;

    ProgrammeVersion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long now() {
        return jdbc.sql("select version from events_version where id = 1")
                .query(Long.class)
                .single();
    }

    /** Until the caller's transaction ends nobody else holds it: what is chosen meanwhile is chosen by one at a time. */
    void hold() {
        jdbc.sql("select version from events_version where id = 1 for update")
                .query(Long.class)
                .single();
    }

    /** In the caller's transaction; late in it, since the row is locked until the end. */
    void raise() {
        jdbc.sql("update events_version set version = version + 1 where id = 1").update();
    }
}
