package nyc.icefree.refusals;

/** Somebody else saved the thing after it was shown here. */
public class ChangedMeanwhile extends Refused {
    public enum Reason implements RefusalReason {
        LOOK_AGAIN,
        /** Said where something was typed that is still there. */
        COPY_WHAT_YOU_TYPED
    }

    public ChangedMeanwhile() {
        super(Reason.LOOK_AGAIN);
    }
}
