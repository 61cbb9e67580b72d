package nyc.icefree.testbench;

import com.vaadin.pro.licensechecker.LocalOfflineKey;
import com.vaadin.pro.licensechecker.LocalProKey;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** TestBench refuses to load without a licence of Vaadin; where none is found, this says so instead. */
class Licensed implements ExecutionCondition {
    private static final String NONE = "not run: no licence for Vaadin TestBench found"
            + " (~/.vaadin/proKey, ~/.vaadin/offlineKeyV2, VAADIN_PRO_KEY or VAADIN_OFFLINE_KEY)";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (LocalProKey.get() != null || LocalOfflineKey.get() != null) {
            return ConditionEvaluationResult.enabled("a licence is there");
        }
        System.out.println(context.getDisplayName() + " " + NONE);
        return ConditionEvaluationResult.disabled(NONE);
    }
}
