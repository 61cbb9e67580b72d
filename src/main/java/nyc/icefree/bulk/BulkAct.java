package nyc.icefree.bulk;

import nyc.icefree.eventform.ShiftHours;

/** What a person wants to do with all the events that they chose. */
public sealed interface BulkAct {

    /** Published, or submitted for approval where the host is not trusted yet. */
    record Publish() implements BulkAct {}

    /** The same wall time, so many days and hours later; negative for earlier. */
    record Move(int days, int hours, ShiftHours shifts) implements BulkAct {
        public Move(int days, int hours) {
            this(days, hours, ShiftHours.MOVE);
        }
    }

    /** @param reason what people are told */
    record Cancel(String reason) implements BulkAct {}

    /** A draft after each, so many days later. */
    record Copy(int days) implements BulkAct {}

    /** Drafts alone; what was public cannot be deleted. */
    record Delete() implements BulkAct {}
}
