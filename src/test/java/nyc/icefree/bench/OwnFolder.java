package nyc.icefree.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A folder for databases and keys of one run, gone when the run ends. */
public final class OwnFolder {
    private OwnFolder() {}

    public static Path make(String name) throws IOException {
        var folder = Files.createTempDirectory(name);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        return folder;
    }
}
