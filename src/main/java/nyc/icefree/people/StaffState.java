package nyc.icefree.people;

public enum StaffState {
    INVITED,
    ACTIVE,
    DEACTIVATED
}
