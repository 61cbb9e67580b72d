package nyc.icefree;

import java.nio.file.Path;

/** A folder of the test's own process: two of them run side by side, and each keeps its keys. */
public final class OwnFolder {
    /** As settings write it. */
    static final String WRITTEN = "target/tests/${surefire.forkNumber:1}";

    private OwnFolder() {}

    public static Path of() {
        return Path.of("target", "tests", System.getProperty("surefire.forkNumber", "1"));
    }
}
