package nyc.icefree.rsvp.floods;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * So many answers within a minute that somebody should look: a call that went out, or a machine.
 *
 * @param from when the first of them came
 * @param until when the last of them came
 * @param answers how many
 * @param unproven how many of them showed nothing that a person brings and still stand: those that an organizer can take back
 * @param people how many places those have
 * @param held how many of those hold no place until they are let in
 */
public record Burst(Instant from, Instant until, int answers, int unproven, int people, int held) {
    /** So many within {@link #WINDOW} are a burst. */
    public static final int MANY = 40;

    public static final Duration WINDOW = Duration.ofMinutes(1);
    /** So long one looks back. */
    public static final Duration REMEMBERED = Duration.ofDays(2);
    /** So long a burst is told of which nothing can be taken back. */
    private static final Duration NEWS = Duration.ofHours(1);

    /**
     * One answer.
     *
     * @param open whether it showed nothing, nobody has looked at it, and it still stands
     */
    public record Arrived(Instant at, boolean open, boolean held, int places) {}

    /** The last one in which there is something to do, else the last one of this hour. @param inOrder by when they came */
    public static Optional<Burst> of(List<Arrived> inOrder, Instant now) {
        @Nullable Burst found = null;
        int first = 0;
        int from = -1;
        int end = -1;
        for (int last = 0; last < inOrder.size(); last++) {
            while (inOrder.get(first).at().isBefore(inOrder.get(last).at().minus(WINDOW))) {
                first++;
            }
            if (last - first + 1 >= MANY) {
                if (from < 0 || first > end) {
                    found = later(found, inOrder, from, end, now);
                    from = first;
                }
                end = last;
            }
        }
        return Optional.ofNullable(later(found, inOrder, from, end, now));
    }

    private static @Nullable Burst later(@Nullable Burst before, List<Arrived> all, int from, int end, Instant now) {
        if (from < 0) {
            return before;
        }
        var burst = of(all.subList(from, end + 1));
        boolean news = burst.until.isAfter(now.minus(NEWS));
        return burst.unproven > 0 || news && (before == null || before.unproven == 0) ? burst : before;
    }

    private static Burst of(List<Arrived> all) {
        var open = all.stream().filter(Arrived::open).toList();
        return new Burst(
                all.getFirst().at(),
                all.getLast().at(),
                all.size(),
                open.size(),
                open.stream().mapToInt(Arrived::places).sum(),
                (int) open.stream().filter(Arrived::held).count());
    }
}
