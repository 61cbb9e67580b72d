package nyc.icefree.partners;

/** What a member may do for their organization; a coordinator may all that an organizer may. */
public enum StaffRole {
    COORDINATOR,
    ORGANIZER;

    public boolean covers(StaffRole asked) {
        return this == COORDINATOR || asked == ORGANIZER;
    }
}
