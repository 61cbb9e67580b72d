package nyc.icefree.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** @param file may not exist yet */
record H2File(String address, Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(H2File.class);
    private static final String EMBEDDED = "jdbc:h2:";
    private static final Map<String, String> NEEDED = needed();

    private static Map<String, String> needed() {
        var all = new LinkedHashMap<String, String>();
        // every acknowledged write is in the file: kill -9 loses nothing
        all.put("WRITE_DELAY", "0");
        // the app closes it last; H2's own shutdown hook would close it while it is in use
        all.put("DB_CLOSE_ON_EXIT", "FALSE");
        // a trace file would fill a disk that is already full
        all.put("TRACE_LEVEL_FILE", "0");
        // milliseconds for compacting the file on close
        all.put("MAX_COMPACT_TIME", "5000");
        // milliseconds; as on PostgreSQL a writer waits for a busy row, and two seconds are too short on a busy machine
        all.put("LOCK_TIMEOUT", "10000");
        // H2 stores a query's result before a concurrent commit is visible, so the same query after waiting for that
        // commit would return the old rows
        all.put("OPTIMIZE_REUSE_RESULTS", "0");
        // statements that a connection keeps compiled: a request asks more than H2's usual eight
        all.put("QUERY_CACHE_SIZE", "64");
        return all;
    }

    /** Empty for other databases, H2 in memory and an H2 server. */
    static Optional<H2File> of(String address) {
        if (!address.startsWith(EMBEDDED)) {
            return Optional.empty();
        }
        String name = address.substring(EMBEDDED.length()).split(";", 2)[0];
        if (name.startsWith("file:")) {
            name = name.substring("file:".length());
        } else if (name.matches("[a-z]{2,}:.*")) {
            return Optional.empty();
        }
        String home = System.getProperty("user.home", "");
        return Optional.of(
                new H2File(address, Path.of((name.startsWith("~") ? home + name.substring(1) : name) + ".mv.db")));
    }

    String complete() {
        var all = new StringBuilder(address);
        String said = address.toUpperCase(Locale.ROOT) + ";";
        NEEDED.forEach((option, value) -> {
            if (!said.contains(";" + option + "=")) {
                all.append(';').append(option).append('=').append(value);
            }
        });
        return all.toString();
    }

    /** Creates the file and its folder so that no other user of the machine can read them. */
    void keepToOneself() {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null && !Files.exists(folder)) {
                Files.createDirectories(folder);
                allow(folder, "rwx------");
            }
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            allow(file, "rw-------");
        } catch (IOException e) {
            LOG.debug("H2 says itself that it cannot be made", e);
        }
    }

    private static void allow(Path path, String who) throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(who));
        }
    }
}
