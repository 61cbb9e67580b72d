package nyc.icefree.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A switch over our own enums names each case, so that a new one does not compile until somebody handles it. A throwing
 * default is no answer: it fails only when the case first occurs.
 */
class EveryCaseTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ENUM = Pattern.compile("\\benum \\w+[^{]*\\{(.*?)(?:;|\\n\\s*\\})", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\\b");
    private static final Pattern REST = Pattern.compile("\\bdefault\\s*->");
    private static final Pattern CASE = Pattern.compile("\\bcase\\s+([^>]*?)\\s*->");

    @Test
    void no_choice_has_a_rest() {
        var ours = new HashSet<String>();
        for (String source : sources().values()) {
            ENUM.matcher(source)
                    .results()
                    .flatMap(found -> CONSTANT.matcher(found.group(1)).results().map(MatchResult::group))
                    .forEach(ours::add);
        }
        var found = new ArrayList<String>();
        sources().forEach((file, source) -> rests(source, ours).forEach(choice -> found.add(file + ": " + choice)));
        assertEquals(List.of(), found);
    }

    @Test
    void a_rest_is_seen_where_it_is_one_of_ours() {
        var ours = Set.of("RED", "GREEN");
        assertEquals(
                1,
                rests("switch (light) { case RED -> stop(); default -> go(); }", ours)
                        .size());
        assertEquals(
                1,
                rests("switch (light) { case RED, GREEN -> { if (a) { b(); } } default -> go(); }", ours)
                        .size());
        assertEquals(
                0,
                rests("switch (light) { case RED -> stop(); case GREEN -> go(); }", ours)
                        .size());
        assertEquals(
                1,
                rests("switch (light) { case RED -> stop(); default -> throw odd(); }", ours)
                        .size());
        assertEquals(
                0,
                rests("switch (theirs) { case MONDAY -> stop(); default -> go(); }", ours)
                        .size());
        assertEquals(
                0,
                rests("switch (word) { case \"RED\" -> stop(); default -> go(); }", ours)
                        .size());
    }

    private static List<String> rests(String source, Set<String> ours) {
        var found = new ArrayList<String>();
        REST.matcher(source).results().forEach(rest -> {
            int open = opening(source, rest.start());
            String cases = level(source.substring(open + 1, rest.start()));
            var named = CASE.matcher(cases)
                    .results()
                    .flatMap(one -> Stream.of(one.group(1).split("\\s*,\\s*")))
                    .toList();
            if (!named.isEmpty() && ours.containsAll(named)) {
                found.add(String.join(", ", named));
            }
        });
        return found;
    }

    private static int opening(String source, int from) {
        int depth = 0;
        for (int i = from - 1; i >= 0; i--) {
            depth += source.charAt(i) == '}' ? 1 : source.charAt(i) == '{' ? -1 : 0;
            if (depth < 0) {
                return i;
            }
        }
        return 0;
    }

    private static String level(String block) {
        String left = block;
        for (String before = ""; !before.equals(left); ) {
            before = left;
            left = left.replaceAll("\\{[^{}]*\\}", "");
        }
        return left;
    }

    private static java.util.SortedMap<Path, String> sources() {
        try (var files = Files.walk(SOURCES)) {
            var all = new java.util.TreeMap<Path, String>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.put(SOURCES.relativize(file), Files.readString(file));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
