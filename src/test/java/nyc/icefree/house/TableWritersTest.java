package nyc.icefree.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A table is written by Hibernate or by SQL: what is written by both is read stale by one of them. */
class TableWritersTest {
    private static final Pattern ENTITY = Pattern.compile("@(?:Table|CollectionTable)\\(\\s*name = \"(\\w+)\"");
    private static final Pattern SQL = Pattern.compile("\"\\s*(?:insert into|update|delete from) (\\w+)");

    /** With the reason why it may stay. */
    private static final Map<String, String> ACCEPTED =
            Map.of("source", "which node asks a calendar: one conditional update, before the source is read");

    @Test
    void no_table_is_written_by_both() {
        assertEquals(ACCEPTED.keySet(), both(Path.of("src/main/java")));
        assertEquals(Set.of("planted"), both(Path.of("src/test/java/planted")));
    }

    private static Set<String> both(Path root) {
        var byHibernate = tables(root, ENTITY);
        byHibernate.retainAll(tables(root, SQL));
        return byHibernate;
    }

    private static Set<String> tables(Path root, Pattern pattern) {
        return sources(root).stream()
                .flatMap(source -> pattern.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sources(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TableWritersTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
