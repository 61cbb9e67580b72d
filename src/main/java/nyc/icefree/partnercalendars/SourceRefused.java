package nyc.icefree.partnercalendars;

import nyc.icefree.refusals.RefusalReason;

public enum SourceRefused implements RefusalReason {
    NAME_MISSING,
    NAME_TOO_LONG,
    KNOWN_ALREADY
}
