package nyc.icefree.rsvp.floods;

/** Why a person looks at an answer before it can get places. */
public enum HeldBecause {
    /** Too many without proof came within a few minutes. */
    TOO_FAST,
    /** One network has its share of the places. */
    NETWORK_SHARE,
    /** All that showed nothing have their share together. */
    COMMON_SHARE
}
