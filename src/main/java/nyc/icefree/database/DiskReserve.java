package nyc.icefree.database;

import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Keeps the last 20 MB of the H2 file's disk for work in progress and for deletions: visitors cannot add anything while less is
 * free. A write without any space would close the file for everybody.
 */
@Component
public class DiskReserve {
    private static final Logger LOG = LoggerFactory.getLogger(DiskReserve.class);
    private static final long LEAST = 20L * 1024 * 1024;
    private final ObjectProvider<JdbcConnectionDetails> database;

    DiskReserve(ObjectProvider<JdbcConnectionDetails> database) {
        this.database = database;
    }

    /** @throws DiskFull when too little is free; nothing was written */
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

    /** One system call: a {@code FileStore} would read the table of mounts each time. */
    private static long free(H2File file) {
        long free = file.file().toFile().getUsableSpace();
        return free == 0 && !Files.exists(file.file()) ? Long.MAX_VALUE : free;
    }
}
