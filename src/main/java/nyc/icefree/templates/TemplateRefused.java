package nyc.icefree.templates;

import nyc.icefree.text.Words;

/** A name that a template cannot have. */
public class TemplateRefused extends RuntimeException {
    /** Worded by {@code template-refused.<reason>}. */
    public enum Reason {
        NAME_MISSING,
        NAME_TOO_LONG,
        NAME_TAKEN
    }

    private final Reason reason;

    TemplateRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String key() {
        return Words.key(reason).replaceFirst("^reason", "template-refused");
    }
}
