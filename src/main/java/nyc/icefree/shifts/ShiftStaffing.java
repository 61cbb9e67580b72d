package nyc.icefree.shifts;

import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts people into shifts and answers those who asked, for the organizers of the shift's host. */
@Service
public class ShiftStaffing {
    /** Who could do it, and for the others why not. Recorded as a reading of people. */
    @StaffMay
    public Candidates candidates(ShiftId shift, String search) {
        throw new IllegalStateException("not built yet");
    }

    /**
     * @param overrideReason sets aside what {@link SignupStatus.Kind#canBeOverridden}; null or blank for none
     * @throws ShiftRefused when something stands in the way that no reason sets aside
     */
    @StaffMay
    public AssignmentId assign(ShiftId shift, PersonId volunteer, @Nullable String overrideReason) {
        throw new IllegalStateException("not built yet");
    }

    @StaffMay
    public void unassign(AssignmentId assignment) {
        throw new IllegalStateException("not built yet");
    }

    /** Says yes to one who asked; as {@link #assign}. */
    @StaffMay
    public void confirm(AssignmentId assignment, @Nullable String overrideReason) {
        throw new IllegalStateException("not built yet");
    }

    /** Says no to one who asked. */
    @StaffMay
    public void decline(AssignmentId assignment) {
        throw new IllegalStateException("not built yet");
    }
}
