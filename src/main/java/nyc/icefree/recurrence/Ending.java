package nyc.icefree.recurrence;

import java.time.LocalDate;
import nyc.icefree.refusals.Refused;

public sealed interface Ending {
    record Never() implements Ending {}

    /** @param last a date on this day still takes place */
    record On(LocalDate last) implements Ending {}

    /** @param count 1 to 999: Outlook reads no more than three digits */
    record After(int count) implements Ending {
        public After {
            if (count < 1 || count > 999) {
                throw new Refused(RuleRefused.COUNT_OUT_OF_BOUNDS);
            }
        }
    }
}
