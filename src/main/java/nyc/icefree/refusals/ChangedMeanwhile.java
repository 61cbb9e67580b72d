package nyc.icefree.refusals;

/** Somebody else saved the thing after it was shown here. */
public class ChangedMeanwhile extends Refused {
    public enum Reason implements RefusalReason {
        LOOK_AGAIN,
        /** For forms where the typed words are still on screen. */
        COPY_WHAT_YOU_TYPED
    }

    public ChangedMeanwhile() {
        super(Reason.LOOK_AGAIN);
    }
}
