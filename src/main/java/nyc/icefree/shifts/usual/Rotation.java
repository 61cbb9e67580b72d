package nyc.icefree.shifts.usual;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nyc.icefree.time.TimeSlot;

/** A span cut into slots that follow one another, each so much longer that who goes can tell who comes what there is to know. */
public final class Rotation {
    public static final Duration SHORTEST = Duration.ofMinutes(30);
    public static final Duration LONGEST = Duration.ofHours(12);
    /** More are not made of one span. */
    public static final int MOST = 48;

    private Rotation() {}

    /**
     * In real hours, also where clocks change between. The last ends with the span: what would be left for it alone and is less
     * than half of a slot belongs to the one before.
     *
     * @param every from one beginning to the next, {@link #SHORTEST} to {@link #LONGEST}
     * @param overlap by which each goes on when the next has begun; less than {@code every}
     * @return the span alone where it is no longer than one slot
     * @throws IllegalArgumentException when these are out of their bounds, or it were more than {@link #MOST}
     */
    public static List<TimeSlot> slots(TimeSlot span, Duration every, Duration overlap) {
        if (!fits(span, every, overlap)) {
            throw new IllegalArgumentException("no such rotation");
        }
        var slots = new ArrayList<TimeSlot>();
        var start = span.startsAt();
        while (start.isBefore(span.endsAt())) {
            var next = start.plus(every);
            boolean last = Duration.between(next, span.endsAt()).multipliedBy(2).compareTo(every) < 0;
            var end = last ? span.endsAt() : min(next.plus(overlap), span.endsAt());
            slots.add(new TimeSlot(
                    LocalDateTime.ofInstant(start, span.zone()),
                    LocalDateTime.ofInstant(end, span.zone()),
                    span.zone(),
                    start,
                    end));
            start = last ? span.endsAt() : next;
        }
        return slots;
    }

    public static boolean fits(TimeSlot span, Duration every, Duration overlap) {
        return every.compareTo(SHORTEST) >= 0
                && every.compareTo(LONGEST) <= 0
                && !overlap.isNegative()
                && overlap.compareTo(every) < 0
                && span.duration().compareTo(every.multipliedBy(MOST)) <= 0;
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
