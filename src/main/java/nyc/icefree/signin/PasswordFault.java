package nyc.icefree.signin;

/** Why a password cannot be taken. */
public enum PasswordFault {
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    /** Made of the name or the address of whose it is. */
    OWN
}
