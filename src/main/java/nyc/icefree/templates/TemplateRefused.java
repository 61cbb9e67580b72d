package nyc.icefree.templates;

import nyc.icefree.refusals.RefusalReason;

public enum TemplateRefused implements RefusalReason {
    NAME_MISSING,
    NAME_TOO_LONG,
    NAME_TAKEN
}
