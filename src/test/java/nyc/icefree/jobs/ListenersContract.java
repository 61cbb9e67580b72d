package nyc.icefree.jobs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.messages.Postman;
import nyc.icefree.recurrence.Rule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However much is announced at once, requests find connections while it is heard. */
@DatabasesDiffer
abstract class ListenersContract extends AppParts {
    @AppTest
    static class OnH2Test extends ListenersContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ListenersContract {}

    @Autowired
    DataSource database;

    @Test
    void two_hundred_dates_leave_connections_to_others() throws SQLException {
        var pool = database.unwrap(HikariDataSource.class);
        var began = Timestamp.from(Instant.now());
        var all = CompletableFuture.runAsync(() -> {
            given.publishedSeries(
                    given.team(),
                    given.session("Each day", 1),
                    Rule.weekly(DayOfWeek.values()).times(200));
            Postman.untilHeard(() -> jdbc.sql("select count(*) from event_publication where publication_date > ?")
                            .param(began)
                            .query(Integer.class)
                            .single()
                    == 0);
        });
        int most = 0;
        while (!all.isDone()) {
            most = Math.max(most, pool.getHikariPoolMXBean().getActiveConnections());
            LockSupport.parkNanos(500_000);
        }
        all.join();
        assertTrue(most < pool.getMaximumPoolSize() - 1, most + " connections were taken at once");
    }
}
