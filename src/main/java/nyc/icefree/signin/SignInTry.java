package nyc.icefree.signin;

/**
 * One try of a password or code.
 *
 * @param subject whose it is; one that does not exist is braked alike
 * @param knownDevice whether it comes from a device that has signed in to that account before: such a device has its own
 *     limit, so that nobody elsewhere can use it up
 */
public record SignInTry(String subject, boolean knownDevice) {
    /** Never whose: it may be an address. */
    @Override
    public String toString() {
        return "SignInTry[" + knownDevice + "]";
    }
}
