package nyc.icefree.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nyc.icefree.AtOnce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was committed to a busy row stays, however many roll back beside it; without {@link RollbackAlone} H2 loses some. */
class RollbackAloneTest {
    private static final int PEOPLE = 12;
    private static final int TURNS = 3_000;

    @TempDir
    Path folder;

    @Test
    void a_rollback_undoes_nothing_of_others() throws Exception {
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl(H2File.of("jdbc:h2:file:" + folder.resolve("busy"))
                    .orElseThrow()
                    .complete());
            pool.setMaximumPoolSize(PEOPLE);
            try (var connection = pool.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create table spots (id int primary key, taken int, kept int)");
                statement.execute("insert into spots values (1, 0, 0)");
            }
            var guarded = new RollbackAlone(pool);
            var committed = new AtomicInteger();
            for (var one : AtOnce.run(PEOPLE, () -> turns(guarded, committed))) {
                one.get();
            }
            assertEquals(committed.get(), taken(pool));
        }
    }

    private static int taken(DataSource pool) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select taken from spots")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static boolean turns(DataSource pool, AtomicInteger committed) throws SQLException {
        try (var connection = pool.getConnection();
                var lock = connection.prepareStatement("select * from spots where id = 1 for update");
                var keep = connection.prepareStatement("update spots set kept = ? where id = 1");
                var take = connection.prepareStatement("update spots set taken = taken + 1 where id = 1")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < TURNS; i++) {
                lock.executeQuery().close();
                keep.setInt(1, i);
                keep.executeUpdate();
                if (i % 2 == 0) {
                    connection.rollback();
                } else {
                    take.executeUpdate();
                    connection.commit();
                    committed.incrementAndGet();
                }
            }
        }
        return true;
    }
}
