package nyc.icefree.shifts;

/** A sign-up or assignment that cannot be: worded by its status, {@link SignupStatus#in}. */
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
