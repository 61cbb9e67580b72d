package nyc.icefree.shifts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.PartRefused.Kind;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * The part of a shift that somebody does who does not do all of it: minutes of real time from the shift's start, so it
 * moves with the shift.
 */
public record Part(int from, int until) {
    private static final Duration STEP = Duration.ofMinutes(30);

    /**
     * @param least shortest part, in real time
     * @return null when it is the whole shift
     * @throws Refused when it is outside the shift, or too short
     */
    public static @Nullable Part of(TimeSlot whole, Instant from, Instant until, Duration least) {
        if (!from.isBefore(until) || from.isBefore(whole.startsAt()) || until.isAfter(whole.endsAt())) {
            throw refused(Kind.OUTSIDE, least);
        }
        if (from.equals(whole.startsAt()) && until.equals(whole.endsAt())) {
            return null;
        }
        if (Duration.between(from, until).compareTo(least) < 0) {
            throw refused(Kind.PART, least);
        }
        return new Part(minute(whole, from), minute(whole, until));
    }

    private static Refused refused(Kind kind, Duration least) {
        return new Refused(new PartRefused(kind, least.toMinutes()));
    }

    private static int minute(TimeSlot whole, Instant at) {
        return (int) Duration.between(whole.startsAt(), at).toMinutes();
    }

    public static Part whole(TimeSlot slot) {
        return new Part(0, minute(slot, slot.endsAt()));
    }

    /** @throws Refused when taking this part newly leaves a free stretch too short for others */
    public void requireUsableRemainder(Part whole, Collection<Part> parts, int seats, Duration least) {
        var before = whole.free(parts, seats);
        var after = whole.free(Stream.concat(parts.stream(), Stream.of(this)).toList(), seats);
        if (after.stream().anyMatch(rest -> !rest.lasts(least) && !before.contains(rest))) {
            throw refused(Kind.LEAVES_TOO_LITTLE, least);
        }
    }

    public boolean lasts(Duration least) {
        return until - from >= least.toMinutes();
    }

    public boolean isWithin(TimeSlot whole) {
        return until <= minute(whole, whole.endsAt());
    }

    /** Its hours; cut where a clock change made the shift shorter. */
    public TimeSlot in(TimeSlot whole) {
        int minutes = minute(whole, whole.endsAt());
        Instant start = whole.startsAt().plus(Duration.ofMinutes(Math.min(from, minutes - 1)));
        Instant end = whole.startsAt().plus(Duration.ofMinutes(Math.min(until, minutes)));
        return new TimeSlot(
                start.atZone(whole.zone()).toLocalDateTime(),
                end.atZone(whole.zone()).toLocalDateTime(),
                whole.zone(),
                start,
                end);
    }

    /** Statistics of how many of these are there at each moment of this part. */
    public IntSummaryStatistics together(Collection<Part> parts) {
        return Stream.concat(Stream.of(from), parts.stream().flatMap(part -> Stream.of(part.from, part.until)))
                .filter(this::has)
                .mapToInt(minute ->
                        (int) parts.stream().filter(part -> part.has(minute)).count())
                .summaryStatistics();
    }

    /** Stretches of this part with fewer than {@code seats} of these, in order. */
    public List<Part> free(Collection<Part> parts, int seats) {
        var edges = Stream.concat(Stream.of(this), parts.stream())
                .flatMap(part -> Stream.of(part.from, part.until))
                .filter(minute -> has(minute) || minute == until)
                .sorted()
                .distinct()
                .toList();
        var free = new ArrayList<Part>();
        for (int next = 1; next < edges.size(); next++) {
            var piece = new Part(edges.get(next - 1), edges.get(next));
            if (piece.together(parts).getMax() < seats) {
                boolean goesOn = !free.isEmpty() && free.getLast().until == piece.from;
                free.add(goesOn ? new Part(free.removeLast().from, piece.until) : piece);
            }
        }
        return List.copyOf(free);
    }

    private boolean has(int minute) {
        return from <= minute && minute < until;
    }

    /** Moments at which a part may begin or end: every half hour from its start in real time, and its end. */
    public static List<Instant> moments(TimeSlot whole) {
        var moments = new ArrayList<Instant>();
        for (Instant at = whole.startsAt(); at.isBefore(whole.endsAt()); at = at.plus(STEP)) {
            moments.add(at);
        }
        moments.add(whole.endsAt());
        return List.copyOf(moments);
    }
}
