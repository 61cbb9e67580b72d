package nyc.icefree.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A row that others refer to is held by {@link nyc.icefree.database.HeldRows} alone: under a plain {@code for update} PostgreSQL
 * lets nobody look whether it is there, and it looks when nobody expects it.
 */
class HeldRowsTest {
    private static final Pattern HELD = Pattern.compile("from (\\w+)[^;]*? for update");
    private static final Pattern REFERRED_TO = Pattern.compile("references (\\w+)");

    @Test
    void what_others_refer_to_is_not_held_against_who_looks_whether_it_is_there() {
        var referredTo = all(Path.of("src/main/resources/db/migration"), ".sql", REFERRED_TO);
        assertTrue(referredTo.containsAll(Set.of("event", "event_places", "person")), referredTo.toString());
        var held = all(Path.of("src/main/java"), ".java", HELD);
        assertTrue(held.contains("outbox_turn"), "nobody refers to it: " + held);
        held.retainAll(referredTo);
        assertEquals(Set.of(), held);
    }

    @Test
    void it_would_be_found() {
        assertEquals(
                Set.of("event"), named("jdbc.sql(\"select id from event\"\n + \" where id = ? for update\");", HELD));
        assertEquals(Set.of(), named("jdbc.sql(\"select id from event\" + held.untilTheEnd());", HELD));
    }

    private static Set<String> all(Path root, String ending, Pattern pattern) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> named(read(file), pattern).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> named(String source, Pattern pattern) {
        return pattern.matcher(source).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
