package nyc.icefree.refusals;

/** Somebody else saved the thing after this form was opened; worded by {@code events.changed-meanwhile}. */
public class ChangedMeanwhile extends RuntimeException {
    public ChangedMeanwhile() {
        super("the form is older than what is stored");
    }
}
