package nyc.icefree.proof;

import java.nio.file.Path;
import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class CanariesOnPostgresTest extends CanariesContract {
    @Override
    Path files() {
        jdbc.sql("checkpoint").update();
        return Path.of(jdbc.sql("show data_directory").query(String.class).single());
    }
}
