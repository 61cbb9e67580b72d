package nyc.icefree.proposals;

import java.util.Locale;

/** A decision about a proposal that cannot be taken so. */
public class ProposalRefused extends RuntimeException {
    /** Worded by {@code proposal-refused.<reason>}. */
    public enum Reason {
        YOUR_OWN_PROPOSAL,
        ADMINISTRATOR_NEEDED,
        NOT_OPEN
    }

    private final Reason reason;

    ProposalRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String key() {
        return "proposal-refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
