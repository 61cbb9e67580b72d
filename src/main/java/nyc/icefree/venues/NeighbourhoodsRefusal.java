package nyc.icefree.venues;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains a failed start because of a broken neighborhoods file in one paragraph, not a stack trace. */
final class NeighbourhoodsRefusal extends AbstractFailureAnalyzer<NeighbourhoodsUnusable> {
    @Override
    protected FailureAnalysis analyze(Throwable whole, NeighbourhoodsUnusable cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Mend the file that NEIGHBORHOODS names, or take that setting away to start with the one that the app brings.",
                cause);
    }
}
