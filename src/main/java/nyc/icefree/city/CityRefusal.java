package nyc.icefree.city;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains a failed start because of a broken file of areas in one paragraph, not a stack trace. */
final class CityRefusal extends AbstractFailureAnalyzer<CityUnusable> {
    @Override
    protected FailureAnalysis analyze(Throwable whole, CityUnusable cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Mend the file that AREAS_FILE names, or take that setting away to start with the one that the app brings.",
                cause);
    }
}
