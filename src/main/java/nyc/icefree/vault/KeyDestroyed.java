package nyc.icefree.vault;

/** A sealed value can never be opened again: its key was destroyed, or never made. */
public class KeyDestroyed extends Unreadable {
    KeyDestroyed() {
        super("the data key was destroyed or never made");
    }
}
