package nyc.icefree.shifts.helped;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** Hours that nobody can have helped. */
public class HoursRefused extends Refused {
    public enum Reason implements RefusalReason {
        /** Less than nothing, more than a day, or not in full quarters of an hour. */
        OUT_OF_RANGE
    }

    public HoursRefused() {
        super(Reason.OUT_OF_RANGE);
    }
}
