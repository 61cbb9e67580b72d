package nyc.icefree.refusals;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses a person's request with reasons that they are told. It is no bug, and holds nothing that was typed. */
public class Refused extends RuntimeException {
    private final transient List<? extends RefusalReason> reasons;

    public Refused(RefusalReason reason) {
        this(List.of(reason));
    }

    /** @param reasons at least one, in the order of the form */
    public Refused(List<? extends RefusalReason> reasons) {
        super(reasons.stream().map(RefusalReason::key).collect(Collectors.joining(" ")));
        this.reasons = List.copyOf(reasons);
    }

    public List<? extends RefusalReason> reasons() {
        return reasons;
    }

    public RefusalReason first() {
        return reasons.getFirst();
    }

    public boolean is(Class<? extends RefusalReason> kind) {
        return kind.isInstance(first());
    }

    /** The reasons, when all are of this kind; otherwise this refusal is thrown again. */
    public <R extends RefusalReason> List<R> require(Class<R> kind) {
        if (!reasons.stream().allMatch(kind::isInstance)) {
            throw this;
        }
        return reasons.stream().map(kind::cast).toList();
    }
}
