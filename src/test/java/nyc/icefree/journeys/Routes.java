package nyc.icefree.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

final class Routes {
    private Routes() {}

    static List<String> views(Map<String, Object> names) {
        return rows().filter(row -> row.startsWith("VIEW "))
                .map(row -> row.split("\\s+")[1])
                .map(path -> fill(path, "/:(\\w+)[?*]?(\\([^)]*\\))?", names))
                .toList();
    }

    /**
     * Paths of all pages in a language whose pattern starts so, except sign-in; braces are filled in by the whole path.
     */
    static List<String> pages(String start, String language, Map<String, Object> patterns) {
        return rows().filter(row -> row.startsWith("GET " + start) && !row.contains("/my/sign-in"))
                .map(row -> row.split("\\s+")[1])
                .filter(path -> !path.matches(".*\\.(ics|css|xml|txt|json|atom|png)$"))
                .map(path -> path.replaceFirst("^/\\{reader}", "/" + language))
                .map(path -> path.contains("{") ? known(path, patterns) : path)
                .toList();
    }

    static List<String> every(String method, String language) {
        return rows().filter(row -> row.startsWith(method + " /"))
                .map(row -> row.split("\\s+")[1].replaceFirst("^/\\{reader}", "/" + language))
                .map(path -> path.replaceAll("\\{(\\w+):[^/]*}", "{$1}"))
                .toList();
    }

    private static String fill(String path, String name, Map<String, Object> values) {
        String filled = path;
        for (var value : values.entrySet()) {
            filled = filled.replaceAll("/:" + value.getKey() + "(\\([^)]*\\))?[?*]?(?=/|$)", "/" + value.getValue());
        }
        String left = filled;
        assertFalse(left.contains("/:"), () -> "say in the journey what to put into " + left);
        return filled;
    }

    private static String known(String path, Map<String, Object> patterns) {
        return String.valueOf(patterns.computeIfAbsent(
                path.replaceFirst("^/" + nyc.icefree.text.Language.TAG + "/", "/"), pattern -> {
                    throw new AssertionError("say in the journey what to put into " + pattern);
                }));
    }

    private static Stream<String> rows() {
        try {
            return new ClassPathResource("who-may/routes.txt")
                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                    .lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
