package nyc.icefree.shifts;

/**
 * A sign-up or assignment that cannot be: worded by its status, to the volunteer
 * ({@link SignupStatus#in}) or to an organizer about them ({@link SignupStatus#toOrganizer}).
 */
public class ShiftRefused extends RuntimeException {
    private final SignupStatus status;

    public ShiftRefused(SignupStatus status) {
        super(status.kind().name());
        this.status = status;
    }

    public SignupStatus status() {
        return status;
    }
}
