package nyc.icefree.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Has every pool watched, and one of an H2 file know when the file was closed under it. */
@Component
class PoolSetUp implements BeanPostProcessor {
    /** Of PostgreSQL's driver, in seconds. */
    private static final String LOGIN_TIMEOUT = "loginTimeout";

    /** Of PostgreSQL's driver: rows that are written together travel as one statement. */
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
            // isValid() of a connection to a closed file is true
            pool.setConnectionTestQuery("select 1");
        }
        String address = String.valueOf(pool.getJdbcUrl());
        if (address.startsWith("jdbc:postgresql:")) {
            // the pool would allow a login no longer than a caller waits at a time, which a busy server may need more
            // than
            unlessSaid(pool, address, LOGIN_TIMEOUT, "8");
            unlessSaid(pool, address, MANY_ROWS, "true");
        }
        // not said, it is the pool's own default
        int connections = pool.getMaximumPoolSize() > 0 ? pool.getMaximumPoolSize() : USUAL_CONNECTIONS;
        return new WatchedPool(pool, connections, watch.getObject());
    }

    private static void unlessSaid(HikariDataSource pool, String address, String property, String value) {
        if (!address.contains(property + "=")) {
            pool.addDataSourceProperty(property, value);
        }
    }
}
