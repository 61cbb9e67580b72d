package nyc.icefree.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.refusals.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.util.DigestUtils;

class SourceRulesTest {
    private static final Pattern ENTITY = Pattern.compile("@(?:Table|CollectionTable)\\(\\s*name = \"(\\w+)\"");
    private static final Pattern SQL = Pattern.compile("\"\\s*(?:insert into|update|delete from) (\\w+)");

    /** Each with the reason why it may stay. */
    private static final Map<String, String> ACCEPTED =
            Map.of("source", "which node asks a calendar: one conditional update, before the source is read");

    private static final Pattern HELD = Pattern.compile("from (\\w+)[^;]*? for update");
    private static final Pattern REFERRED_TO = Pattern.compile("references (\\w+)");
    private static final Pattern CATCH = Pattern.compile("\\bcatch \\(([\\w.|\\s]+?)\\s+\\w+\\)");
    private static final Path REASONS = Path.of("src/test/resources/house/catches.txt");
    private static final Pattern SIDE = Pattern.compile(
            "\\b(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\\b[\\w-]*|border-(?:top|bottom)-(?:left|right)-radius)\\s*:"
                    + "|(?<![\\w-])(?:left|right)\\s*:|\\b(?:float|clear|text-align)\\s*:\\s*(?:left|right)\\b");

    /** Top, right, bottom, left, where the second and fourth differ. */
    private static final Pattern FOUR = Pattern.compile(
            "\\b(?:margin|padding|inset|border-width)\\s*:\\s*([^\\s;}]+)\\s+([^\\s;}]+)\\s+([^\\s;}]+)\\s+([^\\s;}]+)\\s*[;}]");

    /** Two sides of a square turned by 45 degrees point down in any reading direction. */
    private static final Pattern ARROW =
            Pattern.compile("border-bottom: [^;]*; border-right: [^;]*; transform: [^;]*rotate\\(45deg\\)");

    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void no_table_is_written_by_both() {
        assertEquals(ACCEPTED.keySet(), both(Path.of("src/main/java")));
        assertEquals(Set.of("planted"), both(Path.of("src/test/java/planted")));
    }

    /** A database in use has run what landed: it refuses a later migration with a lower number, and one that changed since. */
    @Test
    void migrations_that_landed_stay_and_new_ones_are_numbered_after_them() throws IOException {
        var landed = Files.readAllLines(Path.of("src/test/resources/house/migrations.txt"));
        assertEquals(List.of(), numberedUnderTheNewest(landed));
        assertEquals(
                List.of("V20261130_2300__late is numbered under V20261201_1101__jobs_schema, which landed before it"),
                numberedUnderTheNewest(List.of("V20261201_1101__jobs_schema", "V20261130_2300__late")));
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertEquals(
                    landed,
                    files.sorted().map(SourceRulesTest::named).toList(),
                    "what landed is never changed; a new migration goes to the end of house/migrations.txt, with its digest");
        }
    }

    private static String named(Path migration) {
        String name = migration.getFileName().toString().replace(".sql", "");
        return name + " " + DigestUtils.md5DigestAsHex(read(migration).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> numberedUnderTheNewest(List<String> landed) {
        return IntStream.range(1, landed.size())
                .filter(i -> landed.get(i).compareTo(landed.get(i - 1)) < 0)
                .mapToObj(i -> landed.get(i) + " is numbered under " + landed.get(i - 1) + ", which landed before it")
                .toList();
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
                    .map(SourceRulesTest::read)
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

    @Test
    void no_field_lets_a_browser_throw_away_the_end_of_what_is_pasted() {
        var cut = Pattern.compile("(?i)\\b((?:set)?max-?length)\\b");
        assertEquals(Set.of("maxlength"), named("<input maxlength=\"3\">", cut));
        assertEquals(Set.of(), all(Path.of("src/main/jte"), ".jte", cut));
        assertEquals(Set.of(), all(Path.of("src/main/java"), ".java", cut));
    }

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

    /** By the source: class files do not show what lambdas catch. */
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

    @Test
    void styles_begin_and_end() throws IOException {
        var found = new ArrayList<String>();
        for (String folder : List.of("src/main/resources/META-INF/resources/css", "frontend", "src/main/jte")) {
            try (var files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(css|ts|jte)"))
                        .filter(f -> !f.toString().contains("node_modules")
                                && !f.toString().contains("dist"))
                        .toList()) {
                    sides(Files.readString(file)).forEach(side -> found.add(file + ": " + side));
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void each_way_to_say_a_side_is_seen() {
        for (String side : List.of(
                "margin-left: 1px;",
                "border-right: 0;",
                "left: 0;",
                "float: right;",
                "text-align: left;",
                "padding: 1px 2px 1px 3px;")) {
            assertEquals(1, sides("a { " + side + " }").size(), side);
        }
        for (String side : List.of("margin-inline-start: 1px;", "padding: 1px 2px 3px 2px;", "text-align: start;")) {
            assertEquals(List.of(), sides("a { " + side + " }"), side);
        }
    }

    private static List<String> sides(String styles) {
        String looked = ARROW.matcher(styles).replaceAll("");
        var found = new ArrayList<String>(SIDE.matcher(looked)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList());
        Matcher four = FOUR.matcher(looked);
        while (four.find()) {
            if (!four.group(2).equals(four.group(4))) {
                found.add(four.group());
            }
        }
        return found;
    }

    @Test
    void no_test_is_skipped_silently_where_ci_runs_it() throws IOException {
        try (Stream<Path> all = Files.walk(TESTS)) {
            assertEquals(
                    List.of(),
                    all.filter(file -> file.toString().endsWith(".java"))
                            .filter(SourceRulesTest::skipsAlsoInCi)
                            .map(file -> TESTS.relativize(file).toString())
                            .sorted()
                            .toList());
        }
    }

    private static boolean skipsAlsoInCi(Path file) {
        try {
            String code = Files.readString(file);
            return code.contains("assume" + "True(") && !code.contains("getenv(\"CI\")");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

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
        for (String file :
                List.of("compose.yaml", "README.md", "docs/operate.md", "docs/deploy/ice-free-nyc.service")) {
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
