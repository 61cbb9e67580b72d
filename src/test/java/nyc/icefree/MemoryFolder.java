package nyc.icefree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * Like {@link OwnFolder}, in memory where the machine has room for it: the tests make tens of thousands of keys, each of which is
 * written down to the disk twice, and no disk is as quick. It is emptied when its process begins and when it ends.
 */
final class MemoryFolder {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ROOM = 1L << 30;
    private static final Path OURS = make();

    private MemoryFolder() {}

    static Path of() {
        return OURS;
    }

    private static Path make() {
        var own = OwnFolder.of();
        try {
            if (!Files.isWritable(MEMORY) || Files.getFileStore(MEMORY).getUsableSpace() < ROOM) {
                return own;
            }
            // of this checkout: two that are tested at once keep apart
            var ours = MEMORY.resolve("ice-free-tests-"
                    + Integer.toHexString(own.toAbsolutePath().toString().hashCode()));
            FileSystemUtils.deleteRecursively(ours);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> empty(ours)));
            return Files.createDirectories(ours);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException leftToTheNext) {
            // whoever begins next empties it
        }
    }
}
