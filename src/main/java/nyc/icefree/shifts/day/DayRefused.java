package nyc.icefree.shifts.day;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** What can be said of a shift's day only at its time. */
public class DayRefused extends Refused {
    public enum Reason implements RefusalReason {
        /** It begins before long, or is over, or does not take place. */
        NOT_NOW
    }

    public DayRefused() {
        super(Reason.NOT_NOW);
    }
}
