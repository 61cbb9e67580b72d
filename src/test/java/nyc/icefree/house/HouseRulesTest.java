package nyc.icefree.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nyc.icefree.IceFreeApplication;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import planted.icefree.PlantedApplication;

/** Runs each rule on the app, and on faults planted in {@code planted} that it must find. */
class HouseRulesTest {
    static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nyc.icefree");
    static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted.icefree");

    @TestFactory
    Stream<DynamicTest> the_app_keeps_each_rule() {
        return HouseRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(APP)));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_refuses_the_fault_planted_for_it() {
        return HouseRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThrows(
                                AssertionError.class, () -> rule.getValue().check(PLANTED))));
    }

    @Test
    void rooms_form_a_graph_without_circles_and_keep_what_is_private() {
        ApplicationModules.of(IceFreeApplication.class).verify();
    }

    @Test
    void a_circle_of_rooms_is_refused() {
        assertThrows(
                Violations.class,
                () -> ApplicationModules.of(PlantedApplication.class, new ImportOption.OnlyIncludeTests())
                        .verify());
    }

    @Test
    void the_floors_are_drawn_for_newcomers_as_they_are() throws IOException {
        var drawn = new HashMap<String, Integer>();
        for (String line : Files.readAllLines(Path.of("docs/architecture.md"))) {
            if (line.matches("[1-9]  .*")) {
                Stream.of(line.substring(3).split(" +"))
                        .forEach(room -> drawn.put(room, Integer.parseInt(line.substring(0, 1))));
            }
        }
        assertEquals(Floors.floors(), drawn);
    }

    @Test
    void every_room_says_what_it_is_for() throws IOException {
        try (var rooms = Files.list(Path.of("src/main/java/nyc/icefree"))) {
            var silent = rooms.filter(Files::isDirectory)
                    .filter(room -> !Files.exists(room.resolve("package-info.java")))
                    .toList();
            assertEquals(List.of(), silent);
        }
    }

    @Test
    void every_language_has_the_same_words() throws IOException {
        var english = keys(Language.ENGLISH.tag());
        var ofNeighbors = new TreeSet<>(english);
        // the long page about privacy stands in English, and is marked so, until it is translated as a whole
        ofNeighbors.removeIf(key -> !key.startsWith("neighbor-") || key.startsWith("neighbor-site site.privacy."));
        for (String line : Files.readAllLines(Path.of("src/main/resources/texts/languages.txt"))) {
            assertEquals(line.endsWith(" whole") ? english : ofNeighbors, keys(line.split(" ", 2)[0]), line);
        }
    }

    /** Only the second of two equal keys would be read. */
    @Test
    void no_file_of_words_has_a_key_twice() throws IOException {
        var twice = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/resources/texts"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".properties")).toList()) {
                var once = new TreeSet<String>();
                Files.readAllLines(file).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .filter(key -> !once.add(key))
                        .forEach(key -> twice.add(room(file) + " " + key));
            }
        }
        assertEquals(new TreeSet<>(), twice);
    }

    static TreeSet<String> keys(String language) throws IOException {
        var all = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/resources/texts"))) {
            for (Path file : files.filter(f -> f.toString().endsWith("." + language + ".properties"))
                    .toList()) {
                var words = new java.util.Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    words.load(reader);
                }
                words.stringPropertyNames().forEach(key -> all.add(room(file) + " " + key));
            }
        }
        return all;
    }

    private static String room(Path file) {
        return file.getFileName().toString().split("\\.")[0];
    }
}
