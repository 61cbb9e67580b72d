package nyc.icefree.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.UUID;
import javax.sql.DataSource;
import nyc.icefree.PostgresAppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresAppTest
class ThanksOfOldOnPostgresTest extends ThanksOfOldContract {
    @Autowired
    EmbeddedPostgres server;

    @Override
    DataSource fresh() {
        var name = "patterns_" + UUID.randomUUID().toString().replace('-', '_');
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return server.getDatabase("postgres", name);
    }
}
