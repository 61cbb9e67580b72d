package nyc.icefree.eventform;

/** Audience of the exact address; everybody else sees neighbourhood and area. */
public enum AddressVisibility {
    EVERYONE,
    COMING,
    TEAM
}
