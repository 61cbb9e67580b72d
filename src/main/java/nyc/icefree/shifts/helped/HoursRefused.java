package nyc.icefree.shifts.helped;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** Hours that nobody can have helped, or that somebody else must answer. */
public class HoursRefused extends Refused {
    public enum Reason implements RefusalReason {
        /** Less than nothing, more than a day, or not in full quarters of an hour. */
        OUT_OF_RANGE,
        /** Nobody confirms what they helped themselves. */
        ONESELF
    }

    public HoursRefused(Reason reason) {
        super(reason);
    }
}
