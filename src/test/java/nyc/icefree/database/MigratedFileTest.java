package nyc.icefree.database;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.OffsetDateTime;
import java.util.Map;
import javax.sql.DataSource;
import nyc.icefree.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An H2 file takes writes also after the pool has retired every connection that was open when it was migrated, as it does within
 * half an hour.
 */
class MigratedFileTest {
    @TempDir
    Path folder;

    @Test
    void a_first_start_takes_rows_after_the_first_connections_are_gone() throws Exception {
        try (var context = start()) {
            var jdbc = context.getBean(JdbcClient.class);
            var last = started(jdbc, "max");
            var pool = context.getBean(DataSource.class)
                    .unwrap(HikariDataSource.class)
                    .getHikariPoolMXBean();
            // a pool retires one connection after the other; were all gone at once, H2 would open the file anew by
            // itself
            try (var another = DriverManager.getConnection(address())) {
                await().until(() -> {
                    pool.softEvictConnections();
                    return another.isValid(1) && started(jdbc, "min").isAfter(last);
                });
                var row = jdbc.sql(
                        "insert into campaign_text (language, part, position, words) values ('en', 'HELP', 0, '')");
                assertEquals(1, row.update());
            }
        }
    }

    /** When the first or last of the connections that are open now was opened. */
    private static OffsetDateTime started(JdbcClient jdbc, String which) {
        return Sql.one(
                jdbc, OffsetDateTime.class, "select " + which + "(session_start) from information_schema.sessions");
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(OnlyTheDatabase.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("logging.level.root", "warn"))
                .run("--spring.datasource.url=" + address());
    }

    private String address() {
        return "jdbc:h2:file:" + folder.resolve("db") + ";WRITE_DELAY=0";
    }

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @ComponentScan("nyc.icefree.database")
    static class OnlyTheDatabase {}
}
