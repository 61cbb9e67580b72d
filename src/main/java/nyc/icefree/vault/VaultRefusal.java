package nyc.icefree.vault;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start without keys with one paragraph instead of a stack trace. */
final class VaultRefusal extends AbstractFailureAnalyzer<VaultUnusable> {
    @Override
    protected FailureAnalysis analyze(Throwable whole, VaultUnusable cause) {
        return new FailureAnalysis(cause.why(), cause.whatToDo(), cause);
    }
}
