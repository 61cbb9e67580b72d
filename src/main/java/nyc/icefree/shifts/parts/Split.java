package nyc.icefree.shifts.parts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nyc.icefree.shifts.parts.PartRefused.TooShort.Kind;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A span of which somebody takes a part, and what is left of it for others; end to end they are the whole.
 *
 * @param before null when the part begins with the whole
 * @param after null when it ends with it
 */
public record Split(
        @Nullable TimeSlot before, TimeSlot part, @Nullable TimeSlot after) {
    /** Between two moments that can be chosen. */
    private static final Duration STEP = Duration.ofMinutes(30);

    /**
     * @param least that the part, and each of what is left, lasts by real time
     * @throws PartRefused when the part is not within the whole, or anything of it would be shorter
     */
    public static Split of(TimeSlot whole, Instant from, Instant until, Duration least) {
        if (!from.isBefore(until) || from.isBefore(whole.startsAt()) || until.isAfter(whole.endsAt())) {
            throw PartRefused.because(Kind.OUTSIDE, least);
        }
        boolean all = from.equals(whole.startsAt()) && until.equals(whole.endsAt());
        if (!all && Duration.between(from, until).compareTo(least) < 0) {
            throw PartRefused.because(Kind.PART, least);
        }
        return new Split(
                rest(whole, whole.startsAt(), from, least),
                span(whole, from, until),
                rest(whole, until, whole.endsAt(), least));
    }

    private static @Nullable TimeSlot rest(TimeSlot whole, Instant from, Instant until, Duration least) {
        if (from.equals(until)) {
            return null;
        }
        if (Duration.between(from, until).compareTo(least) < 0) {
            throw PartRefused.because(Kind.REST, least);
        }
        return span(whole, from, until);
    }

    private static TimeSlot span(TimeSlot whole, Instant from, Instant until) {
        return new TimeSlot(
                from.atZone(whole.zone()).toLocalDateTime(),
                until.atZone(whole.zone()).toLocalDateTime(),
                whole.zone(),
                from,
                until);
    }

    /** Nothing is left of it: it is the whole. */
    public boolean isWhole() {
        return before == null && after == null;
    }

    /** What is left, by start. */
    public List<TimeSlot> rests() {
        return Stream.of(before, after)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** It is long enough for a part and for what is left, by real time. @param least that each of the two lasts */
    public static boolean isPossible(TimeSlot whole, Duration least) {
        return Duration.between(whole.startsAt(), whole.endsAt()).compareTo(least.multipliedBy(2)) >= 0;
    }

    /** Every half an hour from its start by real time, and its end: moments at which a part may begin or end. */
    public static List<Instant> moments(TimeSlot whole) {
        var moments = new ArrayList<Instant>();
        for (Instant at = whole.startsAt(); at.isBefore(whole.endsAt()); at = at.plus(STEP)) {
            moments.add(at);
        }
        moments.add(whole.endsAt());
        return List.copyOf(moments);
    }
}
