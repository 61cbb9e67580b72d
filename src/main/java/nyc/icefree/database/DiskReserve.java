package nyc.icefree.database;

import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Keeps the last 20 MB of the disk with an H2 file for what was begun and for those who leave: nothing new is taken from visitors
 * while less is free. A write that finds no room at all would close the file for everybody.
 */
@Component
public class DiskReserve {
    private static final Logger LOG = LoggerFactory.getLogger(DiskReserve.class);
    private static final long LEAST = 20L * 1024 * 1024;
    private final ObjectProvider<JdbcConnectionDetails> database;

    DiskReserve(ObjectProvider<JdbcConnectionDetails> database) {
        this.database = database;
    }

    /** @throws DiskFull before anything was written, when too little is free */
    public void mustHold() {
        var at = database.getIfAvailable();
        if (at != null
                && H2File.of(at.getJdbcUrl()).filter(file -> !holds(file)).isPresent()) {
            LOG.warn("Less than 20 MB are free on the disk of the database: nothing new is taken from visitors");
            throw new DiskFull();
        }
    }

    static boolean holds(H2File file) {
        return free(file) >= LEAST;
    }

    /** By one call of the system: a {@code FileStore} is found by reading the table of mounts, at every answer. */
    private static long free(H2File file) {
        long free = file.file().toFile().getUsableSpace();
        return free == 0 && !Files.exists(file.file()) ? Long.MAX_VALUE : free;
    }
}
