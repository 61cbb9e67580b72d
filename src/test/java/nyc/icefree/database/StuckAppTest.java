package nyc.icefree.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that serves nobody any more ends by itself, with a code by which a supervisor starts it anew. */
@Tag("proof")
class StuckAppTest {
    @TempDir
    Path folder;

    @Test
    void it_ends_after_a_minute_in_which_nothing_moved() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // one turn at a time: the spinning threads leave a core to those who also test
                        "-Djdk.virtualThreadScheduler.parallelism=1",
                        "-Djdk.virtualThreadScheduler.maxPoolSize=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StuckApp.class.getName(),
                        "--spring.main.keep-alive=true",
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("db"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            assertTrue(process.waitFor(3, TimeUnit.MINUTES), "it goes on");
            assertEquals(75, process.exitValue());
        } finally {
            process.destroyForcibly();
        }
    }
}
