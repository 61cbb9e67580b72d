package nyc.icefree.signin;

/** The one-time link is used, too old, withdrawn or made up; nothing tells which. */
public class LinkExpired extends RuntimeException {
    public LinkExpired() {
        super("the one-time link does not work any more");
    }
}
