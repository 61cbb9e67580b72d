package nyc.icefree.signin;

import nyc.icefree.refusals.Refused;

/** What an administrator asked for cannot be done to this account. */
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
