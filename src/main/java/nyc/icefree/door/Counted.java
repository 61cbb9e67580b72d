package nyc.icefree.door;

/** What a door counts. Stored by name. */
public enum Counted {
    ADULT,
    CHILD,
    HEADSET
}
