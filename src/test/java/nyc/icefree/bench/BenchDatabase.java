package nyc.icefree.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/** The database of a run: an H2 file of its own, a PostgreSQL that the run starts itself, or whatever a JDBC address names. */
final class BenchDatabase {
    private BenchDatabase() {}

    /** @param args at {@code place} nothing, {@code postgres}, or a JDBC address */
    static String of(String[] args, int place, Path folder) throws IOException {
        if (args.length <= place) {
            return "jdbc:h2:file:" + folder + "/bench;WRITE_DELAY=0";
        }
        // fsync as in earnest: the tests' own server is asked to do without
        return args[place].equals("postgres")
                ? EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start()
                        .getJdbcUrl("postgres", "postgres")
                : args[place];
    }
}
