package nyc.icefree.vault;

/**
 * A sealed value cannot be opened: its key was destroyed ({@link KeyDestroyed}), it was moved to another place, or the
 * folder or master key is the wrong one; restoring the right one makes it readable again.
 */
public class Unreadable extends RuntimeException {
    public Unreadable(String message) {
        super(message);
    }

    Unreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
