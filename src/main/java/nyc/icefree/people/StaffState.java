package nyc.icefree.people;

/** How far a staff account is. */
public enum StaffState {
    INVITED,
    ACTIVE,
    DEACTIVATED
}
