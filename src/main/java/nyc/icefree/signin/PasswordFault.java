package nyc.icefree.signin;

import nyc.icefree.refusals.RefusalReason;

public enum PasswordFault implements RefusalReason {
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    OWN
}
