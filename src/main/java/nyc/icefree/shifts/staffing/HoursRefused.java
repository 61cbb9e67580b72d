package nyc.icefree.shifts.staffing;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

public class HoursRefused extends Refused {
    public enum Reason implements RefusalReason {
        NOT_POSSIBLE
    }

    HoursRefused() {
        super(Reason.NOT_POSSIBLE);
    }
}
