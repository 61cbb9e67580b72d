package nyc.icefree.digest;

import nyc.icefree.refusals.RefusalReason;

public enum DigestRefused implements RefusalReason {
    EMAIL_MISSING,
    EMAIL_NOT_AN_ADDRESS
}
