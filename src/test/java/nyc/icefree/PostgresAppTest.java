package nyc.icefree;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithSecurityContextTestExecutionListener;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;
import org.springframework.test.context.web.ServletTestExecutionListener;

/** The same application on a real PostgreSQL that the test starts itself. One context for all tests that carry it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vault.key-file=" + OwnFolder.WRITTEN + "/vault.key",
            "vault.make-key=true",
            "asks.per-organization=3",
            "web.limit-factor=100000",
            "web.work=16"
        })
@ContextConfiguration(initializers = OwnKeyStore.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({
    CountedStatements.class,
    FailedRequest.class,
    KnownPassword.class,
    TestMail.class,
    Given.class,
    nyc.icefree.digest.AskedDigest.class,
    SignedIn.class,
    nyc.icefree.messages.Postman.class,
    nyc.icefree.partnercalendars.TestNetwork.class,
    PostgresAppTest.Postgres.class
})
// no others: one of Spring's looks through all beans for mocks, before each test and after it
@TestExecutionListeners({
    ServletTestExecutionListener.class,
    DependencyInjectionTestExecutionListener.class,
    OwnSecurityContexts.class,
    WithSecurityContextTestExecutionListener.class,
    FailedRequest.class
})
@Tag("postgres")
public @interface PostgresAppTest {

    /** The address is set, not a DataSource bean: so the pool is the app's own. */
    @TestConfiguration(proxyBeanMethods = false)
    class Postgres {
        /** What the server itself writes down, which an operator keeps and others may read. */
        public static final Path LOG =
                Path.of("target", "postgres-log", ProcessHandle.current().pid() + ".log");

        @Bean(destroyMethod = "close")
        EmbeddedPostgres postgres() throws IOException {
            // its own shutdown hook would stop the server before the app has said goodbye, which then waits 30 s
            return EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setServerConfig("logging_collector", "on")
                    .setServerConfig(
                            "log_directory",
                            LOG.resolveSibling("").toAbsolutePath().toString())
                    .setServerConfig("log_filename", LOG.getFileName().toString())
                    .start();
        }

        /** Boot's own pool uses it, and is so closed before the server stops (else the shutdown hangs 30 s). */
        @Bean
        JdbcConnectionDetails address(EmbeddedPostgres postgres) {
            return new JdbcConnectionDetails() {
                @Override
                public String getJdbcUrl() {
                    return postgres.getJdbcUrl("postgres", "postgres");
                }

                @Override
                public String getUsername() {
                    return "postgres";
                }

                @Override
                public String getPassword() {
                    return "";
                }
            };
        }
    }
}
