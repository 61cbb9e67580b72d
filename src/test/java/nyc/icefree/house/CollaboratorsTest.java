package nyc.icefree.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who asks for more than nine others does more than one thing, or has a reason that is written down. */
class CollaboratorsTest {
    private static final int MOST = 9;
    private static final Path REASONS = Path.of("src/test/resources/house/collaborators.txt");

    @Test
    void no_class_has_more_than_nine_without_a_reason() throws IOException {
        var reasons = Files.readAllLines(REASONS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", 3))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Integer.valueOf(parts[1])));
        assertEquals(new TreeMap<>(reasons), many(HouseRulesTest.APP));
        assertEquals(Map.of("PlantedBusyBody", 10), many(HouseRulesTest.PLANTED));
    }

    @Test
    void each_reason_is_a_sentence() throws IOException {
        assertEquals(
                List.of(),
                Files.readAllLines(REASONS).stream()
                        .filter(line -> !line.startsWith("#"))
                        .filter(line -> line.split(" ").length < 6)
                        .toList());
    }

    private static Map<String, Integer> many(JavaClasses types) {
        var found = new TreeMap<String, Integer>();
        for (JavaClass type : types) {
            if (type.isRecord() || type.isEnum() || type.getModifiers().contains(JavaModifier.ABSTRACT)) {
                continue;
            }
            type.getConstructors().stream()
                    .mapToInt(made -> made.getRawParameterTypes().size())
                    .filter(others -> others > MOST)
                    .forEach(others -> found.merge(type.getSimpleName(), others, Math::max));
        }
        return found;
    }
}
