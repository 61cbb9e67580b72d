package nyc.icefree.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nyc.icefree.database.DatabaseWatch.LostFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the address and the file of an embedded database are, whoever wrote the address. */
class H2FileTest {
    @TempDir
    Path folder;

    private final LostFile file = new LostFile();

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:./data/x;WRITE_DELAY=0, ./data/x.mv.db",
        "jdbc:h2:./data/x, ./data/x.mv.db",
        "jdbc:h2:/var/lib/x;USER=a, /var/lib/x.mv.db"
    })
    void the_file_of_an_address_is_known(String address, String file) {
        assertEquals(Path.of(file), H2File.of(address).orElseThrow().file());
    }

    @Test
    void a_home_is_somebody_s_own() {
        assertEquals(
                Path.of(System.getProperty("user.home"), "x.mv.db"),
                H2File.of("jdbc:h2:~/x").orElseThrow().file());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:x", "jdbc:h2:tcp://localhost/x", "jdbc:postgresql://localhost/x"})
    void another_database_has_no_file(String address) {
        assertEquals(Optional.empty(), H2File.of(address));
    }

    @Test
    void what_is_missing_is_added_and_what_is_said_stays() {
        assertEquals(
                "jdbc:h2:file:./x;write_delay=500;TRACE_LEVEL_FILE=1;DB_CLOSE_ON_EXIT=FALSE;MAX_COMPACT_TIME=5000;LOCK_TIMEOUT=10000;OPTIMIZE_REUSE_RESULTS=0;QUERY_CACHE_SIZE=64",
                H2File.of("jdbc:h2:file:./x;write_delay=500;TRACE_LEVEL_FILE=1")
                        .orElseThrow()
                        .complete());
    }

    @Test
    void only_its_owner_reads_it_while_it_is_open_and_after_it_was_made_small() throws Exception {
        var url = "jdbc:h2:file:" + folder.resolve("data/x");
        var file = H2File.of(url).orElseThrow();
        file.keepToOneself();
        try (var connection = java.sql.DriverManager.getConnection(file.complete());
                var statement = connection.createStatement()) {
            statement.execute("create table t (n int primary key, filler varbinary(1000))");
            for (int i = 0; i < 2000; i++) {
                statement.execute("insert into t values (" + i + ", secure_rand(500))");
                statement.execute("delete from t where n < " + (i - 10));
            }
            assertTrue(Files.size(file.file()) > 10_000_000, "it grew to " + Files.size(file.file()));
            assertEquals(List.of("rw------- x.mv.db"), modes());
        }
        assertTrue(Files.size(file.file()) < 1_000_000, "it stays " + Files.size(file.file()));
        assertEquals(List.of("rw------- x.mv.db"), modes());
        assertEquals("rwx------", mode(folder.resolve("data")));
    }

    private List<String> modes() throws Exception {
        try (var files = Files.list(folder.resolve("data"))) {
            return files.map(it -> mode(it) + " " + it.getFileName()).toList();
        }
    }

    private static String mode(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void an_hour_without_room_is_no_reason_to_end_and_room_begins_the_count() {
        for (int second = 0; second < 3600; second++) {
            assertFalse(file.isLost(false, false, second, at(second)));
        }
        for (int second = 3600; second <= 3620; second++) {
            assertFalse(file.isLost(false, true, second, at(second)), "second " + second);
        }
        assertTrue(file.isLost(false, true, 3621, at(3621)));
    }

    @Test
    void one_look_that_took_long_is_not_enough() {
        assertFalse(file.isLost(false, true, 7, at(0)));
        assertFalse(file.isLost(false, true, 8, at(40)));
        assertTrue(file.isLost(false, true, 9, at(41)));
    }

    @Test
    void an_answer_or_a_full_disk_begins_anew() {
        file.isLost(false, true, 1, at(0));
        assertFalse(file.isLost(true, true, 9, at(19)));
        assertFalse(file.isLost(false, true, 20, at(21)));
        assertFalse(file.isLost(false, false, 40, at(40)));
        assertFalse(file.isLost(false, true, 50, at(45)));
        assertFalse(file.isLost(false, true, 60, at(60)));
    }

    private static long at(int second) {
        return Duration.ofSeconds(second).toNanos();
    }
}
