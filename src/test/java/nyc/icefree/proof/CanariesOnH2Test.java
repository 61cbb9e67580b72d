package nyc.icefree.proof;

import java.nio.file.Path;
import javax.sql.DataSource;
import nyc.icefree.AppTest;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class CanariesOnH2Test extends CanariesContract {
    @Autowired
    DataSource database;

    @Override
    Path files() throws Exception {
        try (var connection = database.getConnection()) {
            String file = connection.getMetaData().getURL().replaceFirst("^jdbc:h2:file:", "");
            return Path.of(file.replaceFirst(";.*", "") + ".mv.db");
        }
    }
}
