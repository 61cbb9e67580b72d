package nyc.icefree.partners.logos;

import nyc.icefree.refusals.RefusalReason;

public enum LogoRefused implements RefusalReason {
    FILE_TOO_BIG,
    NEITHER_PNG_NOR_JPEG,
    TOO_MANY_PIXELS,
    UNREADABLE
}
