package nyc.icefree.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Wraps every pool to watch it, and lets the pool of an H2 file notice when the file was closed. */
@Component
class PoolSetUp implements BeanPostProcessor {
    /** Property of PostgreSQL's driver, in seconds. */
    private static final String LOGIN_TIMEOUT = "loginTimeout";

    /** Property of PostgreSQL's driver: sends batched inserts as one statement. */
    private static final String MANY_ROWS = "reWriteBatchedInserts";

    private static final int USUAL_CONNECTIONS = 10;

    private final ObjectProvider<DatabaseWatch> watch;

    PoolSetUp(ObjectProvider<DatabaseWatch> watch) {
        this.watch = watch;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof HikariDataSource pool)) {
            return bean;
        }
        if (H2File.of(String.valueOf(pool.getJdbcUrl())).isPresent()) {
            pool.setExceptionOverride(new ClosedFile(pool));
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
        return new WatchedPool(pool, connections, watch.getObject());
    }

    private static void unlessSaid(HikariDataSource pool, String address, String property, String value) {
        if (!address.contains(property + "=")) {
            pool.addDataSourceProperty(property, value);
        }
    }
}
