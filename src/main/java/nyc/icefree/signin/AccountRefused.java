package nyc.icefree.signin;

/** What an administrator asked for cannot be done to this account. */
public class AccountRefused extends RuntimeException {
    private final AccountFault reason;

    AccountRefused(AccountFault reason) {
        super("refused: " + reason);
        this.reason = reason;
    }

    public AccountFault reason() {
        return reason;
    }
}
