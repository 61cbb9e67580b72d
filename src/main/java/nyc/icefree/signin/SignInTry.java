package nyc.icefree.signin;

/**
 * One try of a password or code.
 *
 * @param subject the account, existing or not
 * @param knownDevice whether the device signed in to the account before; such devices have their own limit, which nobody
 * elsewhere can use up
 */
public record SignInTry(String subject, boolean knownDevice) {
    /** Hides the subject, which may be an address. */
    @Override
    public String toString() {
        return "SignInTry[" + knownDevice + "]";
    }
}
