package nyc.icefree.events;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
record ProgrammeVersion(JdbcClient jdbc) {
    long now() {
        return jdbc.sql("select version from events_version where id = 1")
                .query(Long.class)
                .single();
    }

    /** Locks it until the end of the caller's transaction, so that only one chooses at a time. */
    void hold() {
        jdbc.sql("select version from events_version where id = 1 for update")
                .query(Long.class)
                .single();
    }

    /** In the caller's transaction; call it late, since the row stays locked until the end. */
    void raise() {
        jdbc.sql("update events_version set version = version + 1 where id = 1").update();
    }
}
