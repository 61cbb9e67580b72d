package nyc.icefree.door;

/** A door counts these. Stored by name. */
public enum Counted {
    ADULT,
    CHILD,
    HEADSET
}
