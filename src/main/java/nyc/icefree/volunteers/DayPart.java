package nyc.icefree.volunteers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;

/** A part of a day by the clock on the wall; it ends where the next begins. The night, from midnight to six, is none. */
public enum DayPart {
    MORNING(6, 12),
    AFTERNOON(12, 17),
    EVENING(17, 24);

    private final int from;
    private final int until;

    DayPart(int from, int until) {
        this.from = from;
        this.until = until;
    }

    /** Empty at night. */
    public static Optional<DayPart> at(LocalTime time) {
        return Arrays.stream(values())
                .filter(part -> part.from <= time.getHour() && time.getHour() < part.until)
                .findFirst();
    }

    public LocalTime from() {
        return LocalTime.of(from, 0);
    }

    /** The first moment after it; midnight after an evening. */
    public LocalTime until() {
        return LocalTime.of(until % 24, 0);
    }

    /** Likewise. */
    LocalDateTime until(LocalDate day) {
        return day.atStartOfDay().plusHours(until);
    }
}
