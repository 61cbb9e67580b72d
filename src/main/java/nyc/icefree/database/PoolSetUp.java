package nyc.icefree.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Wraps every pool to watch it, and lets the pool of an H2 file notice when the file was closed. */
@Component
record PoolSetUp(ObjectProvider<DatabaseWatch> watch) implements BeanPostProcessor {
    /** Property of PostgreSQL's driver, in seconds. */
    private static final String LOGIN_TIMEOUT = "loginTimeout";

    /** Property of PostgreSQL's driver: sends batched inserts as one statement. */
    private static final String MANY_ROWS = "reWriteBatchedInserts";

    private static final int USUAL_CONNECTIONS = 10;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof HikariDataSource pool)) {
            return bean;
        }
        DataSource given = pool;
        if (H2File.of(String.valueOf(pool.getJdbcUrl())).isPresent()) {
            given = new RollbackAlone(pool);
            pool.setExceptionOverride(new ClosedFile(pool));
            watch.getObject().evictsPoolOfFile(() -> evict(pool));
            // isValid() is true even on a connection to a closed file
            pool.setConnectionTestQuery("select 1");
        }
        String address = String.valueOf(pool.getJdbcUrl());
        if (address.startsWith("jdbc:postgresql:")) {
            // the pool would limit a login to the time that a caller waits, which is too short for a busy server
            unlessSaid(pool, address, LOGIN_TIMEOUT, "8");
            unlessSaid(pool, address, MANY_ROWS, "true");
        }
        // not set: the pool's own default
        int connections = pool.getMaximumPoolSize() > 0 ? pool.getMaximumPoolSize() : USUAL_CONNECTIONS;
        return new WatchedPool(given, connections, watch.getObject());
    }

    private static void evict(HikariDataSource pool) {
        var connections = pool.getHikariPoolMXBean();
        if (connections != null) {
            connections.softEvictConnections();
        }
    }

    private static void unlessSaid(HikariDataSource pool, String address, String property, String value) {
        if (!address.contains(property + "=")) {
            pool.addDataSourceProperty(property, value);
        }
    }

    /**
     * Evicts the whole pool when H2 has closed the file, as after a failed write on a full disk. Its connections would call
     * themselves valid for ever; the next new one opens the file again with all acknowledged data.
     */
    private static final class ClosedFile implements SQLExceptionOverride {
        private static final Logger LOG = LoggerFactory.getLogger(ClosedFile.class);
        /** From H2's ErrorCode: DATABASE_IS_CLOSED, DATABASE_CALLED_AT_SHUTDOWN, IO_EXCEPTION_1, IO_EXCEPTION_2, GENERAL_ERROR_1. */
        private static final int IS_CLOSED = 90098;

        private static final int AT_SHUTDOWN = 90121;
        private static final int IO_1 = 90028;
        private static final int IO_2 = 90031;
        private static final int GENERAL = 50000;
        private final HikariDataSource pool;

        ClosedFile(HikariDataSource pool) {
            this.pool = pool;
        }

        @java.lang.Override
        public SQLExceptionOverride.Override adjudicate(SQLException e) {
            return switch (e.getErrorCode()) {
                case IS_CLOSED, AT_SHUTDOWN, IO_1, IO_2, GENERAL -> {
                    LOG.error(
                            "The database file was closed under us ({}): all connections are made anew",
                            e.getErrorCode());
                    evict(pool);
                    yield SQLExceptionOverride.Override.MUST_EVICT;
                }
                default -> SQLExceptionOverride.Override.CONTINUE_EVICT;
            };
        }
    }
}
