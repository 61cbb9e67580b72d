package nyc.icefree.vault;

/**
 * A sealed value cannot be opened: its key was destroyed ({@link KeyDestroyed}), or it was moved to another place, or its key is not
 * the one that it was sealed by; then whoever puts the right one back can read it again.
 */
public class Unreadable extends RuntimeException {
    public Unreadable(String message) {
        super(message);
    }

    Unreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
