package nyc.icefree.journeys;

import static java.util.Objects.requireNonNull;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Axe itself, put into a page once and asked for violations only: the builder that comes with it puts it in at each
 * question and carries home all that is right with a page, which takes four times as long.
 */
final class Axe {
    private static final String SOURCE = source();

    private static final String RUN = """
            runOnly => axe.run(document, {runOnly, resultTypes: ['violations']}).then(found =>
              found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.failureSummary}`)))
            """;

    private Axe() {}

    static List<?> violationsOf(Page page, String kind, List<String> values) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SOURCE);
        }
        return (List<?>) page.evaluate(RUN, Map.of("type", kind, "values", values));
    }

    private static String source() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
