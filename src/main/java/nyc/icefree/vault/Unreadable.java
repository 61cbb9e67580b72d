package nyc.icefree.vault;

/** A sealed value cannot be opened: its key was destroyed, or it was moved to another place. */
public class Unreadable extends RuntimeException {
    public Unreadable(String message) {
        super(message);
    }

    Unreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
