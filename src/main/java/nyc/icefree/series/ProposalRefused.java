package nyc.icefree.series;

import java.util.Locale;

/** A decision about a proposal that cannot be taken so; worded like those about a single event. */
public class ProposalRefused extends RuntimeException {
    public enum Reason {
        YOUR_OWN_PROPOSAL,
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
        return "review-refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
