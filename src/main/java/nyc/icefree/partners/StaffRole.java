package nyc.icefree.partners;

import java.util.EnumSet;
import java.util.Set;

public enum StaffRole {
    COORDINATOR(EnumSet.complementOf(EnumSet.of(Right.EXPORT))),
    ORGANIZER(EnumSet.complementOf(EnumSet.of(Right.LEAD, Right.EXPORT)));

    private final Set<Right> rights;

    StaffRole(Set<Right> rights) {
        this.rights = rights;
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    boolean includes(StaffRole other) {
        return rights.containsAll(other.rights);
    }
}
