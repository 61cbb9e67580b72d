package nyc.icefree.workspace;

import nyc.icefree.refusals.RefusalReason;

/** Something in the form cannot be read yet, such as half a date; its field says so. */
public enum FormIncomplete implements RefusalReason {
    FIELD_UNREADABLE
}
