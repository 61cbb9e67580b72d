package nyc.icefree.digest;

import java.util.List;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

public class DigestRefused extends Refused {
    public enum Reason implements RefusalReason {
        EMAIL_MISSING,
        EMAIL_NOT_AN_ADDRESS
    }

    private final transient List<Reason> reasons;

    DigestRefused(Reason reason) {
        super(List.of(reason));
        this.reasons = List.of(reason);
    }

    @Override
    public List<Reason> reasons() {
        return reasons;
    }
}
