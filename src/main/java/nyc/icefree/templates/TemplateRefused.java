package nyc.icefree.templates;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

public class TemplateRefused extends Refused {
    public enum Reason implements RefusalReason {
        NAME_MISSING,
        NAME_TOO_LONG,
        NAME_TAKEN
    }

    private final Reason reason;

    TemplateRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
