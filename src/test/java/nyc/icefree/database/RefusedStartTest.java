package nyc.icefree.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever starts the app wrongly reads one paragraph: what is wrong, and what to do. */
@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTest {
    @TempDir
    Path folder;

    private String database = "";

    @BeforeEach
    void own() {
        database = "jdbc:h2:file:" + folder.resolve("db");
    }

    @Test
    void without_a_key(CapturedOutput output) {
        refused(output, "VAULT_KEY is not set", "new-vault-key");
        assertFalse(Files.exists(folder.resolve("db.mv.db")), "the database is not touched");
    }

    @Test
    void the_key_may_lie_in_the_folder_above() {
        Path here = Path.of("").toAbsolutePath();
        start("--vault.key-file=" + here.relativize(folder.resolve("key").toAbsolutePath()), "--vault.make-key=true");
        assertTrue(Files.exists(folder.resolve("key")));
    }

    @Test
    void with_something_that_is_no_key(CapturedOutput output) {
        refused(output, "holds no key that this app made", "new-vault-key", "--vault.key=hunter2");
        assertFalse(output.getAll().contains("hunter2"));
    }

    @Test
    void with_another_database_s_keys(CapturedOutput output) {
        start("--vault.key-file=" + folder.resolve("key"), "--vault.make-key=true");
        refused(
                output,
                "VAULT_STORE does not name the folder of keys that belongs to this database",
                "newest copy",
                "--vault.key-file=" + folder.resolve("key"),
                "--vault.store=" + folder.resolve("strange"));
    }

    @Test
    void with_another_installation_s_master_key(CapturedOutput output) {
        var key = folder.resolve("key");
        try (var app = begin("--vault.key-file=" + key, "--vault.make-key=true")) {
            new TransactionTemplate(app.getBean(PlatformTransactionManager.class))
                    .executeWithoutResult(now -> app.getBean(Vault.class).makeKey(KeyOwner.campaign()));
        }
        start("--vault.key-file=" + key);
        String own = database;
        database = "jdbc:h2:file:" + folder.resolve("untouched");
        String wrong = Vault.newMasterKey();
        refused(
                output,
                "The master key in VAULT_KEY is another installation's: it opens none of the data keys in the folder that"
                        + " VAULT_STORE names, " + folder.resolve("keys"),
                "Set the master key that belongs to this folder",
                "--vault.key=" + wrong);
        assertFalse(output.getAll().contains(wrong));
        assertFalse(Files.exists(folder.resolve("untouched.mv.db")), "the database is not touched");
        database = own;
        refused(
                output,
                "in the file that VAULT_KEY_FILE names, " + folder.resolve("other") + ", is another",
                "or name the folder that belongs to this key",
                "--vault.key-file=" + folder.resolve("other"),
                "--vault.make-key=true");
    }

    @Test
    void with_data_of_another_version(CapturedOutput output) throws Exception {
        start("--vault.key-file=" + folder.resolve("key"), "--vault.make-key=true");
        change("update \"flyway_schema_history\" set \"checksum\" = 1");
        refused(
                output,
                "was made by another version",
                "Run the version that made it",
                "--vault.key-file=" + folder.resolve("key"));
        assertFalse(output.getAll().contains("delete"), "outside the demo nothing is");
    }

    @Test
    void with_data_of_a_newer_version(CapturedOutput output) throws Exception {
        start("--vault.key-file=" + folder.resolve("key"), "--vault.make-key=true");
        change(
                "insert into \"flyway_schema_history\" select \"installed_rank\" + 1, '20991231.2359', 'tomorrow', 'SQL',"
                        + " 'V20991231_2359__tomorrow.sql', 1, \"installed_by\", \"installed_on\", 1, true"
                        + " from \"flyway_schema_history\" order by \"installed_rank\" desc limit 1");
        refused(
                output,
                "was made by another version of this app: Detected applied migration not resolved locally: 20991231.2359",
                "Run the version that made it",
                "--vault.key-file=" + folder.resolve("key"));
    }

    @Test
    void with_data_from_before_the_schema_was_written_anew(CapturedOutput output) throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        database = "jdbc:h2:file:" + data.resolve("demo");
        change(
                "create table \"flyway_schema_history\" (\"installed_rank\" int primary key, \"version\" varchar(50),"
                        + " \"description\" varchar(200) not null, \"type\" varchar(20) not null,"
                        + " \"script\" varchar(1000) not null, \"checksum\" int, \"installed_by\" varchar(100) not null,"
                        + " \"installed_on\" timestamp default current_timestamp not null,"
                        + " \"execution_time\" int not null, \"success\" boolean not null)",
                "insert into \"flyway_schema_history\" values (1, '20261124.1500', 'announcements', 'SQL',"
                        + " 'V20261124_1500__announcements.sql', 1, 'SA', current_timestamp, 1, true)",
                "create table event_publication (id uuid)");
        refused(
                output,
                "was made by another version of this app: Detected applied migration not resolved locally: 20261124.1500",
                "delete the folder " + data + " and start again.",
                "--spring.profiles.active=demo",
                "--vault.key-file=" + folder.resolve("key"),
                "--vault.make-key=true");
        assertEquals(
                2,
                number("select count(*) from information_schema.tables where table_schema = 'PUBLIC'"),
                "nothing was made in it");
    }

    @Test
    void a_file_in_a_folder_of_others_goes_alone() {
        var environment = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:h2:file:/home/ada/db;A=B");
        environment.setActiveProfiles("demo");
        var said = new DatabaseRefusal(environment).analyze(another());
        assertEquals(
                "Run the version that made it, or put its last backup back."
                        + " Or start the demo from nothing: delete the file /home/ada/db.mv.db and start again.",
                said == null ? null : said.getAction());
    }

    @Test
    void a_server_s_database_is_not_deleted() {
        var environment = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://db/icefree");
        environment.setActiveProfiles("demo");
        var said = new DatabaseRefusal(environment).analyze(another());
        assertTrue(String.valueOf(said == null ? null : said.getAction()).contains("name an empty database"));
    }

    private static FlywayException another() {
        return new FlywayValidateException(new ErrorDetails(CoreErrorCode.VALIDATE_ERROR, "missing"), "missing");
    }

    @Test
    void without_a_database(CapturedOutput output) {
        database = "jdbc:postgresql://127.0.0.1:1/icefree?password=secret";
        refused(
                output,
                "postgresql://127.0.0.1:1/icefree does not answer",
                "Start the database",
                "--vault.key-file=" + folder.resolve("key"),
                "--vault.make-key=true");
        assertFalse(output.getAll().contains("secret"));
    }

    @Test
    void with_a_file_that_is_no_database(CapturedOutput output) throws Exception {
        Files.writeString(folder.resolve("db.mv.db"), "nothing of ours ".repeat(1000));
        refused(
                output,
                "is damaged or of another version of H2",
                "Put the last backup back",
                "--vault.key-file=" + folder.resolve("key"),
                "--vault.make-key=true");
    }

    @Test
    void with_a_migration_that_fails(CapturedOutput output) throws Exception {
        change("create table vault_store (in_the_way int)");
        refused(
                output,
                "the migration V",
                "send this paragraph",
                "--vault.key-file=" + folder.resolve("key"),
                "--vault.make-key=true",
                "--spring.flyway.baseline-on-migrate=true",
                "--spring.flyway.baseline-version=0");
        assertFalse(output.getAll().contains("does not answer"));
    }

    @Test
    void with_a_file_that_another_program_has_open() {
        var open = new SQLException("may be already in use", "90020", 90020);
        var environment = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:h2:file:./data/x;USER=a");
        for (var failure : List.of(
                new FlywayException("unable to connect", open),
                new CannotCreateTransactionException("a command", open))) {
            var said = new DatabaseRefusal(environment).analyze(new IllegalStateException(failure));
            assertEquals(
                    "The database file jdbc:h2:file:./data/x is open in another program.",
                    said == null ? null : said.getDescription());
        }
    }

    @Test
    void what_is_no_trouble_of_the_database_is_left_to_others() {
        assertNull(new DatabaseRefusal(new MockEnvironment()).analyze(new IllegalStateException("a bug of ours")));
    }

    private void change(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private int number(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void refused(CapturedOutput output, String why, String whatToDo, String... more) {
        assertThrows(RuntimeException.class, () -> start(more));
        String said = output.getAll();
        assertTrue(said.contains(why), said);
        assertTrue(said.contains(whatToDo), said);
        assertFalse(said.contains("\tat "), said);
    }

    private void start(String... more) {
        begin(more).close();
    }

    private ConfigurableApplicationContext begin(String... more) {
        var arguments = Stream.concat(
                Stream.of("--spring.datasource.url=" + database, "--vault.store=" + folder.resolve("keys")),
                Stream.of(more));
        return new SpringApplicationBuilder(DatabaseAndVault.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @ComponentScan({"nyc.icefree.database", "nyc.icefree.time", "nyc.icefree.vault"})
    @ConfigurationPropertiesScan("nyc.icefree.vault")
    static class DatabaseAndVault {}
}
