package nyc.icefree.shifts.day;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** Refuses what is possible only at certain times of a shift's day. */
public class DayRefused extends Refused {
    public enum Reason implements RefusalReason {
        /** It has begun, is too far off, or does not take place. */
        NOT_NOW
    }

    public DayRefused() {
        super(Reason.NOT_NOW);
    }
}
