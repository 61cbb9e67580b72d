package nyc.icefree.signin;

import nyc.icefree.refusals.RefusalReason;

public enum AccountFault implements RefusalReason {
    NOT_AN_ADDRESS,
    NAME_MISSING,
    ALREADY_STAFF,
    ALREADY_OPENED,
    NOT_OPENED,
    YOURSELF,
    LAST_ADMINISTRATOR
}
