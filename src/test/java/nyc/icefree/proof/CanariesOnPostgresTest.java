package nyc.icefree.proof;

import java.nio.file.Path;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;

@DatabasesDiffer
@PostgresAppTest
class CanariesOnPostgresTest extends CanariesContract {
    @Override
    Path files() {
        Sql.run(jdbc, "checkpoint");
        return Path.of(Sql.one(jdbc, String.class, "show data_directory"));
    }
}
