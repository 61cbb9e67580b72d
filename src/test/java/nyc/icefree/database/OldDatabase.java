package nyc.icefree.database;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database as an earlier version of the app left it, with what most things hang on: a host and events. */
abstract class OldDatabase {
    final UUID host = UUID.randomUUID();

    /** Empty, and of nobody else. */
    abstract DataSource fresh();

    static void migrate(DataSource source, String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    final void host(JdbcClient jdbc) {
        jdbc.sql(
                        "insert into organization (id, version, slug, name, boroughs, trusted, active, second_person, created_at)"
                                + " values (?, 0, 'host', 'Host', '', false, true, true, current_timestamp)")
                .param(host)
                .update();
    }

    final void event(JdbcClient jdbc, UUID id, String state, String start, String end) {
        jdbc.sql(
                        "insert into event (id, version, uid, slug, kind, state, start_local, end_local, zone, starts_at, ends_at,"
                                + " address_visibility, place_forgotten, original_language, takes_rsvps, sequence, search_text,"
                                + " created_at, modified_at) values (:id, 0, :name, :name, 'RALLY', :state, timestamp '"
                                + start
                                + "', timestamp '" + end + "', 'America/New_York', timestamp with time zone '" + start
                                + "+00', timestamp with time zone '" + end
                                + "+00', 'EVERYONE', false, 'en', true, 0, '', current_timestamp, current_timestamp)")
                .param("id", id)
                .param("name", id.toString())
                .param("state", state)
                .update();
        jdbc.sql("insert into event_slug (slug, event_id) values (?, ?)")
                .params(id.toString(), id)
                .update();
        jdbc.sql("insert into event_host (event_id, organization_id, position) values (?, ?, 0)")
                .params(id, host)
                .update();
        jdbc.sql("insert into event_words (event_id, language, title, description) values (?, 'en', 'Watch', '')")
                .param(id)
                .update();
    }
}
