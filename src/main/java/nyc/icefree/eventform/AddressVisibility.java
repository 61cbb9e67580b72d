package nyc.icefree.eventform;

/** Audience of the exact address; everybody else sees neighbourhood and borough. */
public enum AddressVisibility {
    EVERYONE,
    COMING,
    TEAM
}
