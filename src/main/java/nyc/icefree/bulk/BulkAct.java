package nyc.icefree.bulk;

import nyc.icefree.eventform.ShiftHours;

public sealed interface BulkAct {

    /** Submits for approval where the host is not trusted. */
    record Publish() implements BulkAct {}

    /** Moves the wall time; negative for earlier. */
    record Move(int days, int hours, ShiftHours shifts) implements BulkAct {
        public Move(int days, int hours) {
            this(days, hours, ShiftHours.MOVE);
        }
    }

    /** @param reason what people are told */
    record Cancel(String reason) implements BulkAct {}

    /** Makes a draft so many days later. */
    record Copy(int days) implements BulkAct {}

    /** Drafts alone; what was public cannot be deleted. */
    record Delete() implements BulkAct {}
}
