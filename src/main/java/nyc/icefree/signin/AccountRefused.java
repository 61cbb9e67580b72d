package nyc.icefree.signin;

import nyc.icefree.refusals.Refused;

public class AccountRefused extends Refused {
    private final AccountFault reason;

    AccountRefused(AccountFault reason) {
        super(reason);
        this.reason = reason;
    }

    public AccountFault reason() {
        return reason;
    }
}
