package nyc.icefree.workspace;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** Something in the form cannot be read yet, such as half a date; its field says so. */
public class FormIncomplete extends Refused {
    public enum Reason implements RefusalReason {
        FIELD_UNREADABLE
    }

    public FormIncomplete() {
        super(Reason.FIELD_UNREADABLE);
    }
}
