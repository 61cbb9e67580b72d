package nyc.icefree.signin;

import nyc.icefree.refusals.Refused;

public class PasswordRefused extends Refused {
    private final PasswordFault reason;

    PasswordRefused(PasswordFault reason) {
        super(reason);
        this.reason = reason;
    }

    public PasswordFault reason() {
        return reason;
    }
}
