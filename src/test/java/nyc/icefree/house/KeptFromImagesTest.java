package nyc.icefree.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keys, passwords and data never get into an image's layers, nor a master key into the folder that makes images. */
class KeptFromImagesTest {
    @Test
    void what_git_does_not_keep_docker_does_not_either() throws IOException {
        var kept = entries(".dockerignore");
        assertEquals(
                List.of(),
                entries(".gitignore").stream()
                        .filter(entry -> !kept.contains(entry))
                        .toList());
        assertTrue(kept.containsAll(List.of("vault.key", "*.key", ".env", ".env.*", "data", "keys", ".git")));
    }

    @Test
    void no_description_puts_the_master_key_beside_the_data() throws IOException {
        for (String file : List.of("compose.yaml", "README.md", "docs/deploy.md", "docs/deploy/ice-free-nyc.service")) {
            String text = Files.readString(Path.of(file));
            assertTrue(!text.contains("> vault.key") && !text.contains("./vault.key"), file);
        }
    }

    private static List<String> entries(String file) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replaceAll("^\\*\\*/|^/|/$", ""))
                    .toList();
        }
    }
}
