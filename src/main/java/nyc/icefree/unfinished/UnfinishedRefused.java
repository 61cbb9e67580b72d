package nyc.icefree.unfinished;

import java.util.Map;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** Something half-written that is not kept. */
public class UnfinishedRefused extends Refused {
    public enum Reason implements RefusalReason {
        /** In another tab or on another device: neither of the two is lost. */
        WRITTEN_ELSEWHERE,
        TOO_MANY,
        /** Words with answers in the queues. */
        TOO_MANY_ANSWERS,
        TOO_LONG,
        /** The form was opened before, and would tell it on for weeks. */
        PLACE_FORGOTTEN;

        @Override
        public Map<String, Object> arguments() {
            return Map.of("most", this == TOO_MANY_ANSWERS ? UnfinishedAnswers.MOST : UnfinishedPlans.MOST);
        }
    }

    private final Reason reason;

    UnfinishedRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
