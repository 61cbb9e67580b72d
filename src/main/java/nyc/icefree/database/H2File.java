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

/**
 * The one file of an embedded database, and what its address must say whoever wrote it.
 *
 * @param address as it was given, from which {@link #complete} is made
 * @param file may not be there yet
 */
record H2File(String address, Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(H2File.class);
    private static final String EMBEDDED = "jdbc:h2:";
    private static final Map<String, String> NEEDED = needed();

    private static Map<String, String> needed() {
        var all = new LinkedHashMap<String, String>();
        // what was acknowledged is in the file: kill -9 loses nothing
        all.put("WRITE_DELAY", "0");
        // the app closes it, after all who use it; H2's own hook would close it under their hands
        all.put("DB_CLOSE_ON_EXIT", "FALSE");
        // a file that repeats faults would fill the very disk that is full
        all.put("TRACE_LEVEL_FILE", "0");
        // at most so many milliseconds for making the file small when it is closed
        all.put("MAX_COMPACT_TIME", "5000");
        // a rush for one row waits for its turn, as on PostgreSQL: two seconds are soon over on a busy machine
        all.put("LOCK_TIMEOUT", "10000");
        // a result is kept for the next time once another transaction is about to commit, before anybody sees what it
        // wrote: so
        // who asks again after waiting for it would be given what was there before
        all.put("OPTIMIZE_REUSE_RESULTS", "0");
        return all;
    }

    /** Empty for another database, one in memory or one of a server. */
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

    /** With everything that its safety needs and that is not said otherwise. */
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

    /** Makes it, and the folder if there is none, so that nobody else on the machine reads them. */
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
