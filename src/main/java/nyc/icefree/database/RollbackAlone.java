package nyc.icefree.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets nobody commit to an H2 file while a transaction is rolled back. Else H2 (2.4.240, 2.5.252) now and then puts the old row
 * over what others have committed to it, probably since it begins a rollback's step anew when a commit stores the file meanwhile.
 * Neither commit nor rollback waits for a row, so this blocks no one for longer than one of them takes.
 */
final class RollbackAlone extends DelegatingDataSource {
    private final ReadWriteLock ends = new ReentrantReadWriteLock();

    RollbackAlone(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                RollbackAlone.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    var lock = lock(method.getName());
                    if (lock != null) {
                        lock.lock();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        if (lock != null) {
                            lock.unlock();
                        }
                    }
                });
    }

    private @Nullable Lock lock(String act) {
        return switch (act) {
            case "commit" -> ends.readLock();
            case "rollback" -> ends.writeLock();
            default -> null;
        };
    }
}
