package nyc.icefree.journeys;

import static java.util.Objects.requireNonNull;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Injects axe once and asks for violations only; its own builder injects it for every check and returns all results,
 * four times as slow.
 */
final class Axe {
    private static final String SOURCE = source();

    private static final String RUN = """
            ({part, runOnly}) => axe.run(part ?? document, {runOnly, resultTypes: ['violations']}).then(found =>
              found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.failureSummary}`)))
            """;

    private Axe() {}

    static List<?> violationsOf(Page page, @Nullable Locator part, String kind, List<String> values) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SOURCE);
        }
        Map<String, Object> asked = new HashMap<>();
        asked.put("part", part == null ? null : part.elementHandle());
        asked.put("runOnly", Map.of("type", kind, "values", values));
        return (List<?>) page.evaluate(RUN, asked);
    }

    private static String source() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
