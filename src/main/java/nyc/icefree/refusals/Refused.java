package nyc.icefree.refusals;

import java.util.List;
import java.util.stream.Collectors;

/** What a person asked for is refused, and they are told why. It is no bug, and holds nothing that was typed. */
public abstract class Refused extends RuntimeException {
    private final transient List<? extends RefusalReason> reasons;

    protected Refused(RefusalReason reason) {
        this(List.of(reason));
    }

    /** @param reasons at least one, in the order of the form */
    protected Refused(List<? extends RefusalReason> reasons) {
        super(reasons.stream().map(RefusalReason::key).collect(Collectors.joining(" ")));
        this.reasons = List.copyOf(reasons);
    }

    public List<? extends RefusalReason> reasons() {
        return reasons;
    }
}
