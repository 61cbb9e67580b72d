package nyc.icefree.people;

/** Why a password cannot be taken. */
public enum PasswordFault {
    TOO_SHORT,
    TOO_LONG,
    COMMON
}
