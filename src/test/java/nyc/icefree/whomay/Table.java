package nyc.icefree.whomay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/** A table in {@code who-may/}: a thing, then who may, then what else is said of it. */
final class Table {
    private Table() {}

    static SortedMap<String, List<String>> read(String name) throws IOException {
        var rows = new TreeMap<String, List<String>>();
        new ClassPathResource("who-may/" + name)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    var parts = List.of(line.strip().split("\\s{2,}"));
                    if (rows.put(parts.getFirst(), parts.subList(1, parts.size())) != null) {
                        throw new IllegalStateException("twice in the table: " + line);
                    }
                });
        return rows;
    }

    /** What the table should look like by the code, for whoever has added something and decided who may. */
    static void propose(String name, SortedMap<String, String> found) throws IOException {
        var lines = new StringBuilder();
        found.forEach(
                (thing, who) -> lines.append(thing).append("  ").append(who).append('\n'));
        Files.writeString(Path.of("target/who-may-" + name), lines);
    }
}
