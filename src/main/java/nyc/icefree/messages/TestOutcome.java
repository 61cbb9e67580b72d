package nyc.icefree.messages;

/** How the test mail went. Worded by {@code test-outcome.<value>}. */
public enum TestOutcome {
    SENT,
    MAIL_IS_OFF,
    NO_ADDRESS,
    SERVER_UNREACHABLE,
    SERVER_REFUSED,
    NOT_ENCRYPTED,
    ADDRESS_REFUSED
}
