package nyc.icefree.database;

import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class ThanksOfOldOnH2Test extends ThanksOfOldContract {
    /** H2 forgets how to read a check once the connection is gone that made it, which the app itself takes care of. */
    @Override
    DataSource fresh() {
        return new SingleConnectionDataSource("jdbc:h2:mem:" + UUID.randomUUID(), true);
    }
}
