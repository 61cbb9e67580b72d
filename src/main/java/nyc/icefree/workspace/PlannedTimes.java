package nyc.icefree.workspace;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;

/** Planned times in words, in several lengths. */
public final class PlannedTimes {
    private PlannedTimes() {}

    public static String full(Words words, TimeSlot slot) {
        return new WhenAndWhere(words).span(slot);
    }

    /** Hours alone, for a template or a shift of one, which have no day; whole days as their number. */
    public static String undated(Words words, TimeSlot slot, TimeSlot around) {
        if (slot.isWholeDays()) {
            return words.get("workspace.span.days", "count", days(slot.startLocal(), slot.endLocal()));
        }
        return words.get(
                "workspace.span.undated",
                "from",
                words.time(slot.startLocal().toLocalTime()),
                "to",
                words.time(slot.endLocal().toLocalTime()),
                "later",
                days(slot.startLocal(), slot.endLocal()),
                "offset",
                days(around.startLocal(), slot.startLocal()));
    }

    private static long days(LocalDateTime from, LocalDateTime to) {
        return ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate());
    }

    /** Leaves out the date where the surrounding span has the same. */
    public static String within(Words words, TimeSlot slot, TimeSlot around) {
        var day = slot.startLocal().toLocalDate();
        return day.equals(around.startLocal().toLocalDate())
                        && day.equals(slot.endLocal().toLocalDate())
                ? words.get(
                        "wording.hours",
                        "from",
                        words.time(slot.startLocal().toLocalTime()),
                        "to",
                        words.time(slot.endLocal().toLocalTime()))
                : full(words, slot);
    }
}
