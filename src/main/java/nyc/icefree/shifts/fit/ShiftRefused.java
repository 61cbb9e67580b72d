package nyc.icefree.shifts.fit;

import java.util.List;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** Refuses a sign-up, by its status, or an assignment, by its obstacles. */
public class ShiftRefused extends Refused {
    private final transient SignupStatus status;

    private ShiftRefused(SignupStatus status, List<? extends RefusalReason> reasons) {
        super(reasons);
        this.status = status;
    }

    public static ShiftRefused toVolunteer(SignupStatus status) {
        return new ShiftRefused(status, List.of(status));
    }

    public static ShiftRefused toOrganizer(SignupStatus status) {
        return new ShiftRefused(status, status.toOrganizer());
    }

    public SignupStatus status() {
        return status;
    }
}
