package nyc.icefree.people;

/** Asked for something that is not there, or that this actor may not know of: shown as "not found" (404), both alike. */
public class NotYours extends RuntimeException {
    public NotYours() {
        super("not found for this actor");
    }
}
