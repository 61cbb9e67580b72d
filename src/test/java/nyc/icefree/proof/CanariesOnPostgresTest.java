package nyc.icefree.proof;

import nyc.icefree.DatabasesDiffer;
import java.nio.file.Path;
import nyc.icefree.PostgresAppTest;

@DatabasesDiffer
@PostgresAppTest
class CanariesOnPostgresTest extends CanariesContract {
    @Override
    Path files() {
        jdbc.sql("checkpoint").update();
        return Path.of(jdbc.sql("show data_directory").query(String.class).single());
    }
}
