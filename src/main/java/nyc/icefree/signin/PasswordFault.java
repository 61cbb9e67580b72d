package nyc.icefree.signin;

import nyc.icefree.refusals.RefusalReason;

/** Why a password cannot be taken. */
public enum PasswordFault implements RefusalReason {
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    /** Made of the name or the address of whose it is. */
    OWN
}
