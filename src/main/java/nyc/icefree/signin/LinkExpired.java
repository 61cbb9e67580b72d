package nyc.icefree.signin;

/** The one-time link is used up, too old, withdrawn, or never was one: all alike. */
public class LinkExpired extends RuntimeException {
    public LinkExpired() {
        super("the one-time link does not work any more");
    }
}
