package nyc.icefree.bulk;

import java.util.List;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** Lets one event be refused without keeping the others: what was thrown becomes the words that say why. */
final class BulkRefusals {
    private BulkRefusals() {}

    /** @return keys of the reasons, empty when it was done */
    static List<String> of(Runnable step) {
        try {
            step.run();
            return List.of();
        } catch (Refused refused) {
            return refused.reasons().stream().map(RefusalReason::key).distinct().toList();
        }
    }
}
