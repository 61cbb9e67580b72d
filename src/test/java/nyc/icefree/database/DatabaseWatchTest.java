package nyc.icefree.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** One slow look closes nothing; a server that is gone is seen at once. */
class DatabaseWatchTest {
    private static final String ADDRESS = "jdbc:moody:";
    private final Moody driver = new Moody();
    private final DatabaseWatch watch = watch();

    @BeforeEach
    void register() throws SQLException {
        DriverManager.registerDriver(driver);
    }

    @AfterEach
    void deregister() throws SQLException {
        DriverManager.deregisterDriver(driver);
    }

    @Test
    void one_slow_look_is_none() {
        driver.moods.add("57014");
        watch.look();
        assertTrue(watch.answers());
        watch.look();
        driver.moods.add("57014");
        watch.look();
        assertTrue(watch.answers(), "not two in a row");
    }

    @Test
    void two_slow_looks_are_enough() {
        driver.moods.add("57014");
        driver.moods.add("57014");
        watch.look();
        watch.look();
        assertFalse(watch.answers());
        watch.look();
        assertTrue(watch.answers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03"})
    void a_server_that_is_gone_is_seen_at_once(String state) {
        driver.moods.add(state);
        watch.look();
        assertFalse(watch.answers());
    }

    @Test
    void a_login_may_take_longer_than_a_caller_waits_at_a_time() {
        assertEquals("8", property("loginTimeout", "jdbc:postgresql://localhost/x"));
        assertNull(property("loginTimeout", "jdbc:postgresql://localhost/x?loginTimeout=3"));
        assertNull(property("loginTimeout", "jdbc:h2:mem:x"));
    }

    @Test
    void rows_that_are_written_together_travel_together() {
        assertEquals("true", property("reWriteBatchedInserts", "jdbc:postgresql://localhost/x"));
        assertNull(property("reWriteBatchedInserts", "jdbc:postgresql://localhost/x?reWriteBatchedInserts=false"));
        assertNull(property("reWriteBatchedInserts", "jdbc:h2:mem:x"));
    }

    private static @Nullable String property(String name, String address) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(address);
        pool.setConnectionTimeout(1000);
        var beans = new StaticListableBeanFactory();
        beans.addBean("watch", watch());
        new PoolSetUp(beans.getBeanProvider(DatabaseWatch.class)).postProcessAfterInitialization(pool, "pool");
        return pool.getDataSourceProperties().getProperty(name);
    }

    private static DatabaseWatch watch() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("at", new JdbcConnectionDetails() {
            @Override
            public @Nullable String getUsername() {
                return null;
            }

            @Override
            public @Nullable String getPassword() {
                return null;
            }

            @Override
            public String getJdbcUrl() {
                return ADDRESS;
            }

            @Override
            public String getDriverClassName() {
                return Moody.class.getName();
            }
        });
        return new DatabaseWatch(beans.getBeanProvider(JdbcConnectionDetails.class));
    }

    /** Fails with the states that wait in it, and then answers. */
    private static final class Moody implements Driver {
        final Deque<String> moods = new ArrayDeque<>();

        @Override
        public @Nullable Connection connect(String url, Properties how) {
            return ADDRESS.equals(url) ? stub(Connection.class) : null;
        }

        private <T> T stub(Class<T> kind) {
            return kind.cast(Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {kind},
                    (self, method, with) -> switch (method.getName()) {
                        case "createStatement" -> stub(Statement.class);
                        case "execute" -> answer();
                        default -> null;
                    }));
        }

        private boolean answer() throws SQLException {
            String state = moods.poll();
            if (state != null) {
                throw new SQLException("planted", state);
            }
            return true;
        }

        @Override
        public boolean acceptsURL(String url) {
            return ADDRESS.equals(url);
        }

        @Override
        public DriverPropertyInfo[] getPropertyInfo(String url, Properties how) {
            return new DriverPropertyInfo[0];
        }

        @Override
        public int getMajorVersion() {
            return 1;
        }

        @Override
        public int getMinorVersion() {
            return 0;
        }

        @Override
        public boolean jdbcCompliant() {
            return false;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }
    }
}
