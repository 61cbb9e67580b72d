package nyc.icefree.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.refusals.Refused;
import org.junit.jupiter.api.Test;

/** A face says why something is refused in one place; who catches a refusal besides does something else with it, and says what. */
class CatchesTest {
    private static final Pattern CATCH = Pattern.compile("\\bcatch \\(([\\w.|\\s]+?)\\s+\\w+\\)");
    private static final Path REASONS = Path.of("src/test/resources/house/catches.txt");

    @Test
    void no_view_or_page_catches_a_refusal_only_to_say_it() throws IOException {
        assertEquals(
                lines().stream()
                        .map(line -> line.split(" ", 3))
                        .map(parts -> parts[0] + " " + parts[1])
                        .collect(Collectors.toCollection(TreeSet::new)),
                caught(Path.of("src/main/java/nyc/icefree")));
        assertEquals(
                new TreeSet<>(List.of("PlantedOneView ChangedMeanwhile")),
                caught(Path.of("src/test/java/planted/icefree")));
    }

    @Test
    void each_reason_is_a_sentence() throws IOException {
        assertEquals(
                List.of(),
                lines().stream().filter(line -> line.split(" ").length < 7).toList());
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(REASONS).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    /** By the source: the class files do not tell of what is caught inside a lambda. */
    private static TreeSet<String> caught(Path folder) throws IOException {
        var refusals = HouseRulesTest.APP.stream()
                .filter(type -> type.isAssignableTo(Refused.class))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        var found = new TreeSet<String>();
        for (String face : List.of("workspace", "site")) {
            try (var files = Files.walk(folder.resolve(face))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    CATCH.matcher(Files.readString(file))
                            .results()
                            .flatMap(caught -> Stream.of(caught.group(1).split("\\s*\\|\\s*")))
                            .map(type -> type.substring(type.lastIndexOf('.') + 1))
                            .filter(refusals::contains)
                            .forEach(type -> found.add(name + " " + type));
                }
            }
        }
        return found;
    }
}
