package nyc.icefree.shifts.staffing;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** Hours that nobody can have helped. */
public class HoursRefused extends Refused {
    public enum Reason implements RefusalReason {
        /** Less than nothing, more than a day, or of a shift that is not over or not theirs. */
        NOT_POSSIBLE
    }

    HoursRefused() {
        super(Reason.NOT_POSSIBLE);
    }
}
