package nyc.icefree.trainings;

import nyc.icefree.refusals.RefusalReason;

public enum TrustRefused implements RefusalReason {
    /** Nobody decides this about themselves. */
    ONESELF,
    /** An adult needs no parent's consent. */
    SAYS_ADULT
}
