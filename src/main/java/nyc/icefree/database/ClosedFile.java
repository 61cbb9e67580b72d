package nyc.icefree.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Evicts the whole pool when H2 has closed the file, as after a failed write on a full disk. Its connections would call
 * themselves valid for ever; the next new one opens the file again with all acknowledged data.
 */
final class ClosedFile implements SQLExceptionOverride {
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
                        "The database file was closed under us ({}): all connections are made anew", e.getErrorCode());
                var connections = pool.getHikariPoolMXBean();
                if (connections != null) {
                    connections.softEvictConnections();
                }
                yield SQLExceptionOverride.Override.MUST_EVICT;
            }
            default -> SQLExceptionOverride.Override.CONTINUE_EVICT;
        };
    }
}
