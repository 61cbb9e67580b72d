package nyc.icefree.database;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
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
 * half an hour: at the first start, and when a later version brings one more migration to a file that is full.
 */
class MigratedFileTest {
    @TempDir
    Path folder;

    @Test
    void a_first_start_takes_rows_after_the_first_connections_are_gone() throws Exception {
        try (var context = start("classpath:db/migration")) {
            assertTrue(writeAfterEvicting(context) > 50);
        }
    }

    @Test
    void one_more_migration_on_a_full_file_leaves_every_table_writable() throws Exception {
        try (var context = start("classpath:db/migration")) {
            new RowInEachTable(context.getBean(JdbcClient.class)).write();
        }
        Files.writeString(Files.createDirectories(folder.resolve("more")).resolve("V29991231_0001__more.sql"), """
                create table added_later (state varchar(10) not null check (state in ('HERE', 'GONE')));
                alter table outbox add column later varchar(10) default 'YES';
                alter table outbox add constraint outbox_later_check check (later in ('YES', 'NO'));
                """);
        int before;
        try (var context = start("classpath:db/migration")) {
            before = tables(context);
        }
        try (var context = start("classpath:db/migration,filesystem:" + folder.resolve("more"))) {
            assertEquals(before + 1, writeAfterEvicting(context));
        }
    }

    @Test
    void a_file_that_h2_forgets_to_have_open_is_opened_again() throws Exception {
        try (var context = start("classpath:db/migration");
                var stale = DriverManager.getConnection(address())) {
            var jdbc = context.getBean(JdbcClient.class);
            // as a failed write does
            ((SessionLocal) stale.unwrap(JdbcConnection.class).getSession())
                    .getDatabase()
                    .getStore()
                    .getMvStore()
                    .closeImmediately();
            await().ignoreExceptions().until(() -> tables(context) > 50);
            assertThrows(SQLException.class, () -> stale.createStatement().execute("select 1"));
            assertThrows(SQLException.class, () -> DriverManager.getConnection(address()));
            await().ignoreExceptions()
                    .until(() -> DriverManager.getConnection(address()).isValid(1));
            assertTrue(new RowInEachTable(jdbc).write().size() > 50);
        }
    }

    private int writeAfterEvicting(ConfigurableApplicationContext context) throws Exception {
        var jdbc = context.getBean(JdbcClient.class);
        var last = started(jdbc, "max");
        var pool =
                context.getBean(DataSource.class).unwrap(HikariDataSource.class).getHikariPoolMXBean();
        // a pool retires one connection after the other; were all gone at once, H2 would open the file anew by itself
        try (var another = DriverManager.getConnection(address())) {
            await().until(() -> {
                pool.softEvictConnections();
                return another.isValid(1) && started(jdbc, "min").isAfter(last);
            });
            return new RowInEachTable(jdbc).write().size();
        }
    }

    /** When the first or last of the connections that are open now was opened. */
    private static OffsetDateTime started(JdbcClient jdbc, String which) {
        return jdbc.sql("select " + which + "(session_start) from information_schema.sessions")
                .query(OffsetDateTime.class)
                .single();
    }

    private static int tables(ConfigurableApplicationContext context) {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from information_schema.tables"
                        + " where table_schema = 'PUBLIC' and table_name <> 'flyway_schema_history'")
                .query(Integer.class)
                .single();
    }

    private ConfigurableApplicationContext start(String migrations) {
        return new SpringApplicationBuilder(OnlyTheDatabase.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("logging.level.root", "warn"))
                .run("--spring.datasource.url=" + address(), "--spring.flyway.locations=" + migrations);
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
