package nyc.icefree.proof;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One of the two databases; outlives the app that uses it. */
public record Database(String url, String user, AutoCloseable server) implements AutoCloseable {
    public static Database h2(Path folder) {
        return new Database("jdbc:h2:file:" + folder.resolve("db").toAbsolutePath() + ";WRITE_DELAY=0", "", () -> {});
    }

    /** Durable as in production: what was acknowledged is on disk. */
    public static Database postgres() throws IOException {
        var server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        return new Database(server.getJdbcUrl("postgres", "postgres"), "postgres", server);
    }

    long number(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Deadlocks since its start, counted when connections end; 0 for H2, which does not count them. */
    long deadlocks() throws SQLException {
        return url.startsWith("jdbc:h2:")
                ? 0
                : number("select deadlocks from pg_stat_database where datname = current_database()");
    }

    void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
