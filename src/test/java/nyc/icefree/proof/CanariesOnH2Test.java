package nyc.icefree.proof;

import java.nio.file.Path;
import javax.sql.DataSource;
import nyc.icefree.AppTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@AppTest
class CanariesOnH2Test extends CanariesContract {
    @Autowired
    DataSource database;

    @Value("${tests.write-delay:0}")
    int writeDelay;

    /** As in production, so that the file also has what is overwritten soon after. */
    @BeforeEach
    void the_file_is_written_at_each_commit() throws Exception {
        delayWritingBy(0);
    }

    @AfterEach
    void as_before() throws Exception {
        delayWritingBy(writeDelay);
    }

    private void delayWritingBy(int milliseconds) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set write_delay " + milliseconds);
        }
    }

    @Override
    Path files() throws Exception {
        try (var connection = database.getConnection()) {
            String file = connection.getMetaData().getURL().replaceFirst("^jdbc:h2:file:", "");
            return Path.of(file.replaceFirst(";.*", "") + ".mv.db");
        }
    }
}
