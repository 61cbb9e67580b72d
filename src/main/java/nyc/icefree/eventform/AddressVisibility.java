package nyc.icefree.eventform;

/** Who is shown the exact address; everybody else sees neighbourhood and borough. */
public enum AddressVisibility {
    EVERYONE,
    COMING,
    TEAM
}
