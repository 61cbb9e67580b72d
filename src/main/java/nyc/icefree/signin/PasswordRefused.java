package nyc.icefree.signin;

/** The password that somebody chose cannot be taken. */
public class PasswordRefused extends RuntimeException {
    private final PasswordFault reason;

    PasswordRefused(PasswordFault reason) {
        super("password refused: " + reason);
        this.reason = reason;
    }

    public PasswordFault reason() {
        return reason;
    }
}
