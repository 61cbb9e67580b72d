package nyc.icefree.signin;

/**
 * @param subject the account, existing or not
 * @param knownDevice has its own limit, which nobody elsewhere can use up
 */
public record SignInTry(String subject, boolean knownDevice) {
    /** Hides the subject, which may be an address. */
    @Override
    public String toString() {
        return "SignInTry[" + knownDevice + "]";
    }
}
